/** LEESMIJ.md of a filled kit: every step with the institution's own names and addresses. Pure. */
import { GECKO_ID } from '../../src/settings/identity.ts';
import type { KitConfig } from './config.ts';
import { packageName } from './updates.ts';

/** @param version Of the packages. */
export function guideNl(config: KitConfig, version: string): string {
  const { installation, settings } = config;
  const { address, chromiumId, edgeId } = installation;
  const name = settings.institutionName || 'je instelling';
  const edgeRow = edgeId === chromiumId ? '' : `, in Edge \`${edgeId}\``;
  return `# Hardop uitrollen bij ${name}

Deze map is gemaakt uit \`hospital.json\`. Alles is ingevuld voor ${name}; je kopieert bestanden en plakt opdrachten, en hoeft niets zelf
te schrijven. Verandert er iets: pas \`hospital.json\` aan en maak de map opnieuw met

\`\`\`sh
npm run kit -- --config hospital.json --out kit
\`\`\`

Wat je in \`hospital.json\` schrijft, wordt nagekeken voordat er iets wordt geschreven. Zonder npm kan het ook: vul de gegevens in op de pagina
*Bewaren en beheer* van Hardop op één computer en kies daar *Bewaar als beleid*, of vervang in deze bestanden de naam, de contacten en het adres
\`${address}\`.

| | |
| --- | --- |
| Id in Chrome en Chromium | \`${chromiumId}\`${edgeRow} |
| Id in Firefox | \`${GECKO_ID}\` |
| Adres van de pakketten | \`${address}\` |
| Wat elke instelling doet | \`docs/administrators/instellingen.md\` |

Kies per browser één route: groepsbeleid, Intune, een configuratieprofiel, een bestand of de Google-beheerconsole. Geen enkele instelling laat
Hardop iets versturen.

## 1. Zet de pakketten klaar

Haal de bestanden van de uitgave op en kijk of ze heel zijn (\`sha256sum --check SHA256SUMS\`). Zet deze in de map achter \`${address}\`; de twee updatebestanden
komen uit de map \`updates\` hier, want daarin staat dat adres:

| bestand | voor |
| --- | --- |
| \`${packageName(version, 'crx')}\` | Chrome, Edge, Chromium |
| \`updates-chromium.xml\` | dezelfde; zegt welke versie de nieuwste is |
| \`${packageName(version, 'xpi')}\` en \`hardop-latest.xpi\` (gelijk), getekend door Mozilla | Firefox |
| \`updates-firefox.json\` | Firefox; zegt welke versie de nieuwste is |

De server vraagt geen wachtwoord en geeft een CRX als \`application/x-chrome-extension\`, een XPI als \`application/x-xpinstall\`. Controle:

\`\`\`sh
curl -sI ${address}${packageName(version, 'crx')} | grep -i content-type
curl -s ${address}updates-chromium.xml
\`\`\`

Browsers op Windows en macOS nemen een pakket van een eigen server alleen aan op computers die bij de instelling horen: lid van het domein,
ingeschreven bij Intune of een andere MDM, of bij Chrome Enterprise Core. Edge vraagt een domein (hybride telt mee). Anders gaat het via de winkel: zet dan
\`chromeUpdateUrl\` en \`edgeUpdateUrl\` in \`hospital.json\`.

## 2. Zet het beleid

### Windows: groepsbeleid

\`\`\`powershell
# Op de computer waar je het groepsbeleid beheert; met een centrale opslag: \\\\<domein>\\SYSVOL\\<domein>\\Policies\\PolicyDefinitions
# Een taal waarvan de map er niet is, kan wegblijven.
Copy-Item windows\\admx\\hardop.admx       C:\\Windows\\PolicyDefinitions\\
Copy-Item windows\\admx\\nl-NL\\hardop.adml C:\\Windows\\PolicyDefinitions\\nl-NL\\
Copy-Item windows\\admx\\en-US\\hardop.adml C:\\Windows\\PolicyDefinitions\\en-US\\
\`\`\`

Open daarna *Computerconfiguratie › Beheersjablonen › Hardop*, kies per browser *Installeer Hardop* en de instellingen. De waarden staan in \`hospital.json\`.

### Windows: één computer

Staat er in het register al een *waarde* \`ExtensionSettings\` (één regel JSON) onder \`Policies\\Google\\Chrome\`, \`Policies\\Microsoft\\Edge\` of
\`Policies\\Mozilla\\Firefox\`? Gebruik dan het script hieronder: dat voegt Hardop aan die regel toe, terwijl een sleutel ernaast de regel buiten werking zet. Zo niet:

\`\`\`bat
reg import windows\\hardop-chrome.reg
reg import windows\\hardop-edge.reg
reg import windows\\hardop-firefox.reg
\`\`\`

### Windows: Intune, met een script

*Apparaten › Scripts en herstelacties*. Als herstelactie: detectie \`intune\\Test-Hardop.ps1\`, herstel \`intune\\Install-Hardop.ps1\`. Zonder licentie voor herstelacties:
\`intune\\Install-Hardop.ps1\` als platformscript. Zet *Uitvoeren met de aangemelde referenties* op nee en *64-bits PowerShell* op ja. Dit werkt voor Chrome, Edge en Firefox.

### Windows: Intune, met ADMX

Voor Chrome en Firefox. Edge gaat met het script: Windows laat sjablonen uit Intune niet onder \`Policies\\Microsoft\\Edge\` schrijven. Maak een aangepast profiel
(*Sjablonen › Aangepast*) met eerst de rij van \`ADMXInstall\` en daarna de andere rijen uit \`intune\\oma-uri.csv\`; elke waarde is een tekenreeks (string).

### macOS

Verspreid met je MDM \`macos/hardop-chrome.mobileconfig\`, \`macos/hardop-edge.mobileconfig\` en \`macos/hardop-firefox.mobileconfig\`. Heb je al een profiel met
\`ExtensionSettings\`, zet dan de inhoud van het eerste blok daarin: twee profielen met dezelfde sleutel voegt macOS niet samen.

### Linux

Zet een ander bestand in de map van een browser ook \`ExtensionSettings\`, voeg de twee dan samen: de browser gebruikt er één. Is er al een \`policies.json\` van Firefox,
laat dan de laatste opdracht weg, die zou hem vervangen, en neem de onderdelen van \`firefox/policies.json\` daarin over.

\`\`\`sh
sudo install -D -m 644 linux/hardop-chrome.json /etc/opt/chrome/policies/managed/hardop.json        # Chrome
sudo install -D -m 644 linux/hardop-chrome.json /etc/chromium/policies/managed/hardop.json          # Chromium
sudo install -D -m 644 linux/hardop-edge.json /etc/opt/edge/policies/managed/hardop.json            # Edge
sudo install -D -m 644 firefox/policies.json /etc/firefox/policies/policies.json                    # Firefox
\`\`\`

### Google-beheerconsole

*Apparaten › Chrome › Apps en extensies › Browsers*: voeg een extensie toe *op id vanuit een aangepaste URL*: \`${chromiumId}\`, \`${installation.chromeUpdateUrl}\`.
Kies *Afgedwongen installatie* en *Vastmaken*, en plak \`google-admin/policy.json\` in *Beleid voor extensies*.

### Firefox zonder beheerprogramma

Zet \`firefox/policies.json\` in de map \`distribution\` naast het programma: \`C:\\Program Files\\Mozilla Firefox\\distribution\\\`,
\`/Applications/Firefox.app/Contents/Resources/distribution/\`. Firefox leest beleid bij het starten.

## 3. Kijk of het staat

| browser | waar | wat je ziet |
| --- | --- | --- |
| Chrome, Chromium | \`chrome://policy\` › *Beleid opnieuw laden* | *Extensie-instellingen*, en onder *Hardop* elke instelling met status OK |
| Edge | \`edge://policy\` › *Beleid opnieuw laden* | hetzelfde |
| Firefox | \`about:policies\` | *ExtensionSettings* en *3rdparty*; een tabblad *Fouten* is er niet |
| elke | de knop van Hardop › *Instellingen* › *Bewaren en beheer* | *Geïnstalleerd: Door een instelling, met beleid*, de naam ${name}, en bij elke vaste instelling *vast* |

Onder *Niet overgenomen* staat wat Hardop niet kon gebruiken, met de reden. *Kopieer als tekst* is voor de helpdesk. Na een installatie geeft Chrome de
instellingen pas na een seconde of vijf; tot dan gelden de standaarden. Een wijziging komt in Chrome en Edge binnen enkele seconden tot minuten door, in Firefox na een herstart.

## 4. Weghalen

Alleen de instellingen: laat \`ExtensionSettings\` staan en haal het deel \`3rdparty\` weg. De sloten gaan eraf en wat mensen zelf kozen, geldt weer.
Alles:

| | |
| --- | --- |
| groepsbeleid | zet alles op *Niet geconfigureerd* |
| register | \`reg import windows\\remove-chrome.reg\`, \`remove-edge.reg\`, \`remove-firefox.reg\` |
| Intune | \`intune\\Remove-Hardop.ps1\`; verwijder het profiel |
| macOS | verwijder de profielen \`hardop.chrome\`, \`hardop.edge\`, \`hardop.firefox\` |
| Linux | \`sudo rm -f /etc/opt/chrome/policies/managed/hardop.json /etc/chromium/policies/managed/hardop.json /etc/opt/edge/policies/managed/hardop.json\` en de onderdelen in \`/etc/firefox/policies/policies.json\` |
| Google-beheerconsole | zet de extensie op *Toestaan* of *Blokkeren* |

De browser haalt Hardop weg en daarmee alles wat het bewaarde. Er blijft nergens iets achter; er stond nergens iets anders.

## 5. Van proef naar uitrol

- [ ] Functionaris gegevensbescherming en ondernemingsraad kennen \`docs/privacy.md\` en \`docs/permissions.md\`.
- [ ] Communicatie en de vertrouwenspersoon weten dat hun contact in Hardop staat en hebben het zelf geprobeerd.
- [ ] \`hospital.json\` is nagekeken: naam, andere namen, eigen woorden, contacten, vaste regels.
- [ ] De sleutel (.pem) van een eigen CRX ligt in de kluis van ${name}, met een tweede bewaarder. Een nieuwe sleutel is een nieuw id.
- [ ] Proefgroep van 5 tot 20 mensen van verschillende afdelingen, twee weken. Alleen *Uit te zetten: true*, geen vaste regels.
- [ ] Op één computer per besturingssysteem is stap 3 gedaan; *Niet overgenomen* is leeg.
- [ ] Vragen aan de proefgroep: welke opmerking hielp, welke was onterecht, wat ontbrak. Onterecht bij eigen namen: vul *Andere namen ervoor* en *Eigen woorden* aan.
- [ ] De helpdesk kent *Kopieer als tekst* en stap 4.
- [ ] Een bericht aan iedereen: wat Hardop doet, dat niemand meekijkt, en bij wie je terechtkunt.
- [ ] Uitrol per groep (10 %, 50 %, allen), met een dag ertussen. Terug kan altijd met stap 4.
- [ ] Na een maand: zijn contacten en richtlijn nog juist? Elke nieuwe versie eerst een week in de proefgroep.
`;
}
