/**
 * PowerShell scripts for Intune and other tools that run a script on each computer: set, test, remove. They write the same
 * registry values as the .reg files. Where an institution has `ExtensionSettings` as one line of JSON they add Hardop to that
 * line, as a key beside it would put the line out of force. Pure. For Windows PowerShell 5.1 and later.
 */
import { FIREFOX_ROOT, REGISTRY_ROOT } from '../../src/settings/policy-formats.ts';
import type { RegistryBranch, RegistryValue } from '../../src/settings/registry.ts';
import type { KitConfig } from './config.ts';
import { idIn, installEntry, KIT_BROWSERS, type KitBrowser, registryBranches } from './targets.ts';

/** A text in single quotes. PowerShell also takes typographic quotes for quotes. */
export function quoted(text: string): string {
  return `'${text.replace(/['\u2018\u2019\u201A\u201B]/g, '$&$&')}'`;
}

function drive(path: string): string {
  return path.replace('HKEY_LOCAL_MACHINE', 'HKLM:');
}

function literal(value: RegistryValue): string {
  return typeof value === 'string' ? quoted(value) : String(value);
}

function values(pairs: readonly (readonly [string, RegistryValue])[], indent: string): string {
  if (pairs.length === 0) return '[ordered]@{}';
  const rows = pairs.map(([name, value]) => `${indent}  ${quoted(name)} = ${literal(value)}`);
  return `[ordered]@{\n${rows.join('\n')}\n${indent}}`;
}

function keys({ keys: all }: RegistryBranch): string {
  const rows = all.map(
    ({ path, values: own }) => `      @{ Path = ${quoted(drive(path))}; Data = ${values(own, '      ')} }`,
  );
  return rows.join('\n');
}

function browserTable(browser: KitBrowser, config: KitConfig): string {
  const [install, settings] = registryBranches(browser, config) as [RegistryBranch, RegistryBranch];
  const root = drive(browser === 'firefox' ? FIREFOX_ROOT : REGISTRY_ROOT[browser]);
  return `  @{
    Policies = ${quoted(root)}
    Id = ${quoted(idIn(browser, config))}
    Entry = ${quoted(JSON.stringify(installEntry(browser, config)))}
    Install = ${quoted(drive(install.root))}
    InstallData = ${values(install.keys[0]!.values, '    ')}
    Settings = ${quoted(drive(settings.root))}
    Branches = @(
${keys(settings)}
    )
  }`;
}

function table(config: KitConfig): string {
  return `$Browsers = @(\n${KIT_BROWSERS.map((browser) => browserTable(browser, config)).join('\n')}\n)`;
}

/** Reading and writing the one line of JSON; `$Line` is null where there is none. */
const SHARED = `# The policy ExtensionSettings as one line of JSON, where the institution has it so.
function Get-Line($Browser) {
  $item = Get-Item -LiteralPath $Browser.Policies -ErrorAction SilentlyContinue
  if ($null -eq $item) { return $null }
  $line = $item.GetValue('ExtensionSettings')
  if ($null -eq $line) { return $null }
  return ($line -join "\`n") | ConvertFrom-Json
}

function Set-Line($Browser, $Line) {
  $kind = (Get-Item -LiteralPath $Browser.Policies).GetValueKind('ExtensionSettings')
  $json = ConvertTo-Json -InputObject $Line -Depth 20 -Compress
  $data = if ($kind -eq 'MultiString') { , @($json) } else { $json }
  New-ItemProperty -LiteralPath $Browser.Policies -Name 'ExtensionSettings' -Value $data -PropertyType $kind -Force | Out-Null
}

# Takes away Hardop's key, and the one around it when that is empty then: beside a line even an empty one puts the line out of force.
function Remove-Install($Browser) {
  if (Test-Path -LiteralPath $Browser.Install) { Remove-Item -LiteralPath $Browser.Install -Recurse -Force }
  $around = Split-Path -Parent $Browser.Install
  $item = Get-Item -LiteralPath $around -ErrorAction SilentlyContinue
  if ($null -ne $item -and $item.SubKeyCount -eq 0 -and $item.ValueCount -eq 0) { Remove-Item -LiteralPath $around -Force }
}`;

function script(summary: string, config: KitConfig, body: string): string {
  const text = `# ${summary}\n$ErrorActionPreference = 'Stop'\n\n${table(config)}\n\n${SHARED}\n\n${body}\n`;
  // Windows PowerShell takes a file without a byte order mark for one of the local code page.
  return `\uFEFF${text}`.replaceAll('\n', '\r\n');
}

/** Installs Hardop and sets it. */
export function installScript(config: KitConfig): string {
  return script(
    'Installs Hardop in Chrome, Edge and Firefox by policy, and sets it. Run as SYSTEM or administrator.',
    config,
    `function Write-Values($Path, $Data) {
  if (-not (Test-Path -LiteralPath $Path)) { New-Item -Path $Path -Force | Out-Null }
  foreach ($name in $Data.Keys) {
    $type = if ($Data[$name] -is [int]) { 'DWord' } else { 'String' }
    New-ItemProperty -LiteralPath $Path -Name $name -Value $Data[$name] -PropertyType $type -Force | Out-Null
  }
}

foreach ($browser in $Browsers) {
  $line = Get-Line $browser
  # A key of an earlier time, from before there was a line, goes too.
  Remove-Install $browser
  if ($null -ne $line) {
    $line | Add-Member -NotePropertyName $browser.Id -NotePropertyValue ($browser.Entry | ConvertFrom-Json) -Force
    Set-Line $browser $line
  } else {
    Write-Values $browser.Install $browser.InstallData
  }
  # Entries of a longer list would stay behind.
  if (Test-Path -LiteralPath $browser.Settings) { Remove-Item -LiteralPath $browser.Settings -Recurse -Force }
  foreach ($key in $browser.Branches) { Write-Values $key.Path $key.Data }
}
Write-Output 'Hardop is set.'`,
  );
}

/** Tests whether Hardop is set as it is here: exit status 0 or 1, as Intune's remediations ask. */
export function detectScript(config: KitConfig): string {
  return script(
    'Tests whether the policies of Hardop are as they are here. Exit status 1 when they are not.',
    config,
    `function Test-Values($Path, $Data) {
  $item = Get-Item -LiteralPath $Path -ErrorAction SilentlyContinue
  if ($null -eq $item -or $item.ValueCount -ne $Data.Count) { return $false }
  foreach ($name in $Data.Keys) { if ($item.GetValue($name) -cne $Data[$name]) { return $false } }
  return $true
}

function Test-Browser($Browser) {
  $line = Get-Line $Browser
  if ($null -ne $line) {
    if (Test-Path -LiteralPath $Browser.Install) { return $false }
    $entry = $line.PSObject.Properties[$Browser.Id]
    if ($null -eq $entry) { return $false }
    $wanted = $Browser.Entry | ConvertFrom-Json
    foreach ($property in $wanted.PSObject.Properties) {
      if ($entry.Value.$($property.Name) -cne $property.Value) { return $false }
    }
  } elseif (-not (Test-Values $Browser.Install $Browser.InstallData)) { return $false }
  foreach ($key in $Browser.Branches) { if (-not (Test-Values $key.Path $key.Data)) { return $false } }
  $subkeys = @(Get-ChildItem -LiteralPath $Browser.Settings).Count
  return $subkeys -eq $Browser.Branches.Count - 1
}

foreach ($browser in $Browsers) {
  if (-not (Test-Browser $browser)) {
    Write-Output "Hardop is not set as it should be under $($browser.Policies)."
    exit 1
  }
}
Write-Output 'Hardop is set.'
exit 0`,
  );
}

/** Takes Hardop and its settings away. */
export function removeScript(config: KitConfig): string {
  return script(
    'Removes Hardop from Chrome, Edge and Firefox, with its settings. Run as SYSTEM or administrator.',
    config,
    `foreach ($browser in $Browsers) {
  $line = Get-Line $browser
  if ($null -ne $line) {
    $line.PSObject.Properties.Remove($browser.Id)
    Set-Line $browser $line
  }
  Remove-Install $browser
  # The folder around the settings is Hardop's too.
  $own = if ($browser.Settings.EndsWith('\\policy')) { Split-Path -Parent $browser.Settings } else { $browser.Settings }
  if (Test-Path -LiteralPath $own) { Remove-Item -LiteralPath $own -Recurse -Force }
}
Write-Output 'Hardop is removed.'`,
  );
}
