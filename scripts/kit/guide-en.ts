/** README.md of a filled kit: every step with the institution's own names and addresses. Pure. */
import { GECKO_ID } from '../../src/settings/identity.ts';
import type { KitConfig } from './config.ts';
import { packageName } from './updates.ts';

/** @param version Of the packages. */
export function guideEn(config: KitConfig, version: string): string {
  const { installation, settings } = config;
  const { address, chromiumId, edgeId } = installation;
  const name = settings.institutionName || 'your institution';
  const edgeRow = edgeId === chromiumId ? '' : `, in Edge \`${edgeId}\``;
  return `# Rolling out Hardop at ${name}

(Nederlands: [LEESMIJ.md](LEESMIJ.md))

This folder was made from \`hospital.json\`. Everything is filled in for ${name}: you copy files and paste commands, and write nothing yourself.
When something changes, edit \`hospital.json\` and make the folder again with

\`\`\`sh
npm run kit -- --config hospital.json --out kit
\`\`\`

What you write in \`hospital.json\` is checked before anything is written. It works without npm too: fill things in on Hardop's page *Backup and management* on one
computer and choose *Save as policy* there, or replace the name, the contacts and the address \`${address}\` in these files.

| | |
| --- | --- |
| Id in Chrome and Chromium | \`${chromiumId}\`${edgeRow} |
| Id in Firefox | \`${GECKO_ID}\` |
| Address of the packages | \`${address}\` |
| What each setting does | \`docs/administrators/settings.md\` |

Choose one route for each browser: group policy, Intune, a configuration profile, a file, or the Google Admin console. No setting makes Hardop send anything.

## 1. Put the packages in place

Fetch the files of the release and see that they are whole (\`sha256sum --check SHA256SUMS\`). Put these into the folder behind \`${address}\`; the two update
manifests come from the folder \`updates\` here, as they hold that address:

| file | for |
| --- | --- |
| \`${packageName(version, 'crx')}\` | Chrome, Edge, Chromium |
| \`updates-chromium.xml\` | the same; tells which version is the newest |
| \`${packageName(version, 'xpi')}\` and \`hardop-latest.xpi\` (the same), signed by Mozilla | Firefox |
| \`updates-firefox.json\` | Firefox; tells which version is the newest |

The server asks for no password and serves a CRX as \`application/x-chrome-extension\`, an XPI as \`application/x-xpinstall\`. To check:

\`\`\`sh
curl -sI ${address}${packageName(version, 'crx')} | grep -i content-type
curl -s ${address}updates-chromium.xml
\`\`\`

Browsers on Windows and macOS accept a package from a server of your own only on computers that belong to the institution: joined to the domain, enrolled in
Intune or another MDM, or in Chrome Enterprise Core. Edge asks for a domain (hybrid counts). Else install from the store: put \`chromeUpdateUrl\` and
\`edgeUpdateUrl\` in \`hospital.json\`.

## 2. Set the policy

### Windows: group policy

\`\`\`powershell
# On the computer where you edit group policy; with a central store: \\\\<domain>\\SYSVOL\\<domain>\\Policies\\PolicyDefinitions
# A language whose folder is not there can be left out.
Copy-Item windows\\admx\\hardop.admx       C:\\Windows\\PolicyDefinitions\\
Copy-Item windows\\admx\\nl-NL\\hardop.adml C:\\Windows\\PolicyDefinitions\\nl-NL\\
Copy-Item windows\\admx\\en-US\\hardop.adml C:\\Windows\\PolicyDefinitions\\en-US\\
\`\`\`

Then open *Computer Configuration › Administrative Templates › Hardop*, and for each browser choose *Install Hardop* and the settings. The values are in \`hospital.json\`.

### Windows: one computer

Is there already a *value* \`ExtensionSettings\` (one line of JSON) in the registry under \`Policies\\Google\\Chrome\`, \`Policies\\Microsoft\\Edge\` or
\`Policies\\Mozilla\\Firefox\`? Then use the script below: it adds Hardop to that line, while a key beside it puts the line out of force. If not:

\`\`\`bat
reg import windows\\hardop-chrome.reg
reg import windows\\hardop-edge.reg
reg import windows\\hardop-firefox.reg
\`\`\`

### Windows: Intune, with a script

*Devices › Scripts and remediations*. As a remediation: detection \`intune\\Test-Hardop.ps1\`, remediation \`intune\\Install-Hardop.ps1\`. Without a licence for
remediations: \`intune\\Install-Hardop.ps1\` as a platform script. Set *Run using the logged-on credentials* to no and *64-bit PowerShell* to yes. Works for Chrome, Edge and Firefox.

### Windows: Intune, with ADMX

For Chrome and Firefox. Edge goes with the script: Windows does not let templates from Intune write under \`Policies\\Microsoft\\Edge\`. Make a custom profile
(*Templates › Custom*) with first the row of \`ADMXInstall\` and then the other rows of \`intune\\oma-uri.csv\`; each value is a string.

### macOS

Distribute \`macos/hardop-chrome.mobileconfig\`, \`macos/hardop-edge.mobileconfig\` and \`macos/hardop-firefox.mobileconfig\` with your MDM. When you already have a
profile with \`ExtensionSettings\`, put the content of the first block in there: macOS does not merge two profiles with the same key.

### Linux

When another file in the folder of a browser sets \`ExtensionSettings\` too, join the two: the browser uses one. When there is a \`policies.json\` of Firefox already, leave
out the last command, which would replace it, and take over the parts of \`firefox/policies.json\`.

\`\`\`sh
sudo install -D -m 644 linux/hardop-chrome.json /etc/opt/chrome/policies/managed/hardop.json        # Chrome
sudo install -D -m 644 linux/hardop-chrome.json /etc/chromium/policies/managed/hardop.json          # Chromium
sudo install -D -m 644 linux/hardop-edge.json /etc/opt/edge/policies/managed/hardop.json            # Edge
sudo install -D -m 644 firefox/policies.json /etc/firefox/policies/policies.json                    # Firefox
\`\`\`

### Google Admin console

*Devices › Chrome › Apps & extensions › Browsers*: add an extension *by ID from a custom URL*: \`${chromiumId}\`, \`${installation.chromeUpdateUrl}\`.
Choose *Force install + pin*, and paste \`google-admin/policy.json\` into *Policy for extensions*.

### Firefox without a management tool

Put \`firefox/policies.json\` into the folder \`distribution\` beside the program: \`C:\\Program Files\\Mozilla Firefox\\distribution\\\`,
\`/Applications/Firefox.app/Contents/Resources/distribution/\`. Firefox reads policies when it starts.

## 3. See that it took

| browser | where | what you see |
| --- | --- | --- |
| Chrome, Chromium | \`chrome://policy\` › *Reload policies* | *Extension settings*, and under *Hardop* every setting with status OK |
| Edge | \`edge://policy\` › *Reload policies* | the same |
| Firefox | \`about:policies\` | *ExtensionSettings* and *3rdparty*; there is no tab *Errors* |
| each | Hardop's button › *Settings* › *Backup and management* | *Installed: By an institution, with a policy*, the name ${name}, and *locked* at every fixed setting |

*Not taken over* lists what Hardop could not use, with the reason. *Copy as text* is for the help desk. After an installation Chrome gives the settings only after some
five seconds; until then the defaults hold. A change arrives within seconds to minutes in Chrome and Edge, after a restart in Firefox.

## 4. Removal

Only the settings: leave \`ExtensionSettings\` and take away the part \`3rdparty\`. The locks go, and what people chose themselves holds again. Everything:

| | |
| --- | --- |
| group policy | set everything to *Not configured* |
| registry | \`reg import windows\\remove-chrome.reg\`, \`remove-edge.reg\`, \`remove-firefox.reg\` |
| Intune | \`intune\\Remove-Hardop.ps1\`; delete the profile |
| macOS | remove the profiles \`hardop.chrome\`, \`hardop.edge\`, \`hardop.firefox\` |
| Linux | \`sudo rm -f /etc/opt/chrome/policies/managed/hardop.json /etc/chromium/policies/managed/hardop.json /etc/opt/edge/policies/managed/hardop.json\` and the parts in \`/etc/firefox/policies/policies.json\` |
| Google Admin console | set the extension to *Allow* or *Block* |

The browser removes Hardop and with it everything that it kept. Nothing stays behind anywhere; nothing was anywhere else.

## 5. From pilot to rollout

- [ ] The data protection officer and the works council know \`docs/privacy.md\` and \`docs/permissions.md\`.
- [ ] Communications and the confidential adviser know that their contact is in Hardop and have tried it themselves.
- [ ] \`hospital.json\` was checked: name, other names, house terms, contacts, rules that stay on.
- [ ] The key (.pem) of a CRX of your own is in the vault of ${name}, with a second keeper. A new key is a new id.
- [ ] Pilot group of 5 to 20 people from several departments, two weeks. With *removable: true* and no rules fixed.
- [ ] Step 3 was done on one computer for each operating system; *Not taken over* is empty.
- [ ] Questions to the pilot group: which remark helped, which was unjust, what was missing. Unjust at names of your own: add to *Other names for it* and *House terms*.
- [ ] The help desk knows *Copy as text* and step 4.
- [ ] A message to everybody: what Hardop does, that nobody watches, and whom to turn to.
- [ ] Rollout in groups (10 %, 50 %, all), a day apart. Step 4 is always the way back.
- [ ] After a month: are contacts and guideline still right? Each new version first goes to the pilot group for a week.
`;
}
