import { testRule } from '../test-rule.ts';
import { examples } from './examples.ts';
import { rule } from './rule.ts';

testRule(rule, examples);
