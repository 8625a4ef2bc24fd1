/** Ready example posts for the demo and the browser tests. All made up: people, places and events do not exist. */
import type { Platform, RuleId } from '../../src/rules/rule.ts';

export type SiteId = Exclude<Platform, 'other'>;

export interface Example {
  /** Words on the demo page's button. */
  readonly label: string;
  readonly text: string;
  /** The rule that the example is about; null: an ordinary post that stays without remarks. */
  readonly about: RuleId | null;
}

/** Examples a site, in the order in which the demo types them. The first is always the teaching case, the last is harmless. */
export const EXAMPLES: Readonly<Record<SiteId, readonly [Example, ...Example[]]>> = {
  x: [
    {
      label: 'Saaie dienst',
      text: 'Saaie dienst tot nu toe. Hopelijk komt er straks nog een lekker trauma binnen, dan kan ik eindelijk los.',
      about: 'suffering-as-entertainment',
    },
    {
      label: 'Man op de A28',
      text: 'Vannacht een man van 47 binnengekregen die op de A28 bij Nijkerk uit zijn vrachtwagen was gevallen. Bekken gebroken.',
      about: 'patient-detail',
    },
    {
      label: 'Weer een griepje',
      text: 'Weer zo’n aansteller met een snotneus op de spoedpost. Ga toch lekker thuis zeuren.',
      about: 'mocking-patient',
    },
    {
      label: 'Slow night (EN)',
      text: 'Slow night in the ER. Fingers crossed for a juicy car crash before my shift ends.',
      about: 'suffering-as-entertainment',
    },
    {
      label: 'Promotie',
      text: 'Morgen verdedigt onze collega haar proefschrift over bewegen na een hartinfarct. Trots op het hele team.',
      about: null,
    },
  ],
  facebook: [
    {
      label: 'Smullen op de SEH',
      text: 'Eindelijk weer eens een nacht vol steekpartijen op de SEH, echt smullen. De vorige dienst was zo saai.',
      about: 'suffering-as-entertainment',
    },
    {
      label: 'Mevrouw Terpstra',
      text: 'Vandaag afscheid genomen van mevrouw Terpstra van kamer 14. Ze had al weken longkanker en zei nooit iets.',
      about: 'patient-name',
    },
    {
      label: 'Rooster',
      text: 'Ons management heeft het rooster WEER veranderd. Ik ben er HELEMAAL klaar mee!!!',
      about: 'employer-criticism',
    },
    {
      label: 'Griepprik',
      text: 'Vanaf maandag kun je bij ons weer terecht voor de griepprik. Op de website lees je wie in aanmerking komt.',
      about: null,
    },
  ],
  linkedin: [
    {
      label: 'Lekker veel bloed',
      text: 'Ik geniet zo van een goede reanimatie. Na drie saaie weken hoop ik dit weekend op een flinke kettingbotsing.',
      about: 'suffering-as-entertainment',
    },
    {
      label: 'Gemiste diagnose',
      text: 'Die huisarts in Winsum heeft het gewoon gemist. Een jongen van 9 liep een week rond met een blindedarmontsteking.',
      about: 'colleague-criticism',
    },
    {
      label: 'Beste kliniek',
      text: 'Wij zijn de beste huidkliniek van Nederland. Met code GLAD20 krijg je deze maand korting op je eerste behandeling.',
      about: 'advertising',
    },
    {
      label: 'Best of the job (EN)',
      text: 'Nothing beats a good stabbing on a boring Friday night. Best part of the job.',
      about: 'suffering-as-entertainment',
    },
    {
      label: 'Vacature',
      text: 'Wij zoeken een verpleegkundige voor onze afdeling cardiologie. Goede begeleiding, 32 uur per week. Reageren kan tot 1 maart.',
      about: null,
    },
  ],
  instagram: [
    {
      label: 'Eindelijk actie',
      text: 'Saaie avond op de ambulance. Doe ons alsjeblieft een mooi ongeluk, ik heb zin in actie.',
      about: 'suffering-as-entertainment',
    },
    {
      label: 'Röntgenfoto',
      text: 'Kijk deze röntgenfoto van mijn patiënt van vanmiddag, vork ingeslikt. Alleen voor vrienden hoor.',
      about: 'patient-image',
    },
    {
      label: 'Stuur je BSN',
      text: 'Voor een afspraak kun je me je geboortedatum en BSN sturen in een DM.',
      about: 'unsafe-channel',
    },
    {
      label: 'Zondag',
      text: 'Genieten van de zon na een week werken. Morgen weer vroeg op.',
      about: null,
    },
  ],
};
