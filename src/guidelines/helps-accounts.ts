/** Helps for one's own accounts: purpose, privacy switches of each platform, sign-in. Menu names as of 2026; platforms move them. */
import type { Help } from './help.ts';
import { text } from './localized.ts';

export const PRIVACY_HELPS: readonly Help[] = [
  {
    id: 'privacy-switches',
    title: text('Privacy per platform', 'Privacy on each platform'),
    summary: text(
      'Een kwartier, elke twee maanden. Menu’s veranderen soms van naam; zoek dan op het laatste woord. Zie een slotje als een gordijn: het helpt, en het sluit niet helemaal.',
      'A quarter of an hour, every two months. Menus change names at times; then search for the last word. Think of a lock as a curtain: it helps, and does not close fully.',
    ),
    sections: [
      {
        title: text('X', 'X'),
        steps: [
          text(
            'Privacy en veiligheid › Doelgroep en taggen › Posts beschermen: aan voor een privéaccount.',
            'Privacy and safety › Audience and tagging › Protect your posts: on for a private account.',
          ),
          text(
            'Zelfde plek › Taggen in foto’s: uit, of alleen mensen die je volgt.',
            'Same place › Photo tagging: off, or only people you follow.',
          ),
          text(
            'Privacy en veiligheid › Vindbaarheid en contacten: e-mail en telefoonnummer uit.',
            'Privacy and safety › Discoverability and contacts: email and phone number off.',
          ),
          text('Privacy en veiligheid › Locatiegegevens: uit.', 'Privacy and safety › Location information: off.'),
        ],
        url: 'https://x.com/settings/privacy_and_safety',
      },
      {
        title: text('Facebook', 'Facebook'),
        steps: [
          text(
            'Instellingen en privacy › Privacycheck: loop alle stappen door.',
            'Settings & privacy › Privacy Checkup: walk through all steps.',
          ),
          text(
            'Toekomstige berichten: Vrienden. Oude berichten beperken: één klik.',
            'Future posts: Friends. Limit past posts: one click.',
          ),
          text(
            'Profiel en taggen: berichten waarin je getagd bent eerst zelf beoordelen.',
            'Profile and tagging: review posts you are tagged in first.',
          ),
          text(
            'Hoe mensen je vinden: e-mail, telefoon en zoekmachines uit.',
            'How people find you: email, phone and search engines off.',
          ),
        ],
        url: 'https://www.facebook.com/privacy/checkup',
      },
      {
        title: text('Instagram', 'Instagram'),
        steps: [
          text(
            'Instellingen › Accountprivacy › Privéaccount: aan.',
            'Settings › Account privacy › Private account: on.',
          ),
          text(
            'Tags en vermeldingen: alleen mensen die je volgt, en handmatig goedkeuren.',
            'Tags and mentions: only people you follow, and approve manually.',
          ),
          text(
            'Verhalen: deel met Goede vrienden, en bedenk dat een schermafdruk langer duurt dan 24 uur.',
            'Stories: share with Close friends, and remember that a screenshot outlives 24 hours.',
          ),
          text(
            'Kijk je volgers na en verwijder wie je niet kent.',
            'Go through your followers and remove those you don’t know.',
          ),
        ],
        url: 'https://www.instagram.com/accounts/who_can_see_your_content/',
      },
      {
        title: text('LinkedIn', 'LinkedIn'),
        steps: [
          text(
            'Zichtbaarheid › Openbaar profiel bewerken: laat zien wat ook een patiënt mag lezen.',
            'Visibility › Edit your public profile: show what a patient may read too.',
          ),
          text(
            'Zichtbaarheid › Connecties en e-mailadres: alleen jij, of alleen connecties.',
            'Visibility › Connections and email address: only you, or connections only.',
          ),
          text(
            'Titel en functie: leg ze naast het register waarin je staat.',
            'Title and position: compare them with the register you are in.',
          ),
          text(
            'Bij elk bericht: kies Connecties in plaats van Iedereen als het niet voor iedereen is.',
            'With each post: choose Connections rather than Anyone when it is not for all.',
          ),
        ],
        url: 'https://www.linkedin.com/mypreferences/d/categories/profile-visibility',
      },
      {
        title: text('Overal', 'Everywhere'),
        steps: [
          text('Zoek je naam op zonder in te loggen.', 'Search for your name without signing in.'),
          text(
            'Haal telefoonnummer, privéadres en afdeling van je profiel.',
            'Take phone number, home address and ward off your profile.',
          ),
          text(
            'Lees je berichten van de laatste twee maanden terug, ook wat je over anderen schreef.',
            'Read back your posts of the last two months, also what you wrote about others.',
          ),
        ],
      },
    ],
    copyTexts: [
      {
        title: text('Voor je agenda', 'For your calendar'),
        text: text(
          'Elke twee maanden: privacy en oude berichten nakijken op X, Facebook, Instagram en LinkedIn',
          'Every two months: check privacy and old posts on X, Facebook, Instagram and LinkedIn',
        ),
      },
    ],
    passages: [
      'knmg-2-settings',
      'knmg-4-locks',
      'nurses-profile',
      'nurses-visible',
      'nurses-new-apps',
      'emc-2-lasting',
      'umcu-transparent',
    ],
    repeatMonths: 2,
  },
  {
    id: 'two-step-verification',
    title: text('Tweestapsverificatie', 'Two-step verification'),
    summary: text(
      'Naast je wachtwoord vraagt het account om een code of sleutel. Wie je wachtwoord raadt, komt er dan nog niet in.',
      'Besides your password the account asks for a code or key. Whoever guesses your password still can’t get in.',
    ),
    sections: [
      {
        steps: [
          text(
            'X: Beveiliging en accounttoegang › Beveiliging › Tweestapsverificatie.',
            'X: Security and account access › Security › Two-factor authentication.',
          ),
          text(
            'Facebook en Instagram: Accountcentrum › Wachtwoord en beveiliging › Tweestapsverificatie.',
            'Facebook and Instagram: Accounts Center › Password and security › Two-factor authentication.',
          ),
          text(
            'LinkedIn: Aanmelden en beveiliging › Tweestapsverificatie.',
            'LinkedIn: Sign in & security › Two-step verification.',
          ),
          text(
            'Kies een app of sleutel boven sms, en bewaar de herstelcodes op papier.',
            'Choose an app or key over text messages, and keep the recovery codes on paper.',
          ),
          text(
            'Vergeet je mailadres niet: daarmee zijn alle andere accounts te openen.',
            'Don’t forget your email: it opens all other accounts.',
          ),
        ],
        url: 'https://laatjeniethackmaken.nl/#sociale-media',
        link: text('Stap voor stap op laatjeniethackmaken.nl', 'Step by step at laatjeniethackmaken.nl (in Dutch)'),
      },
    ],
    copyTexts: [],
    passages: ['umcu-security'],
  },
  {
    id: 'choose-your-account',
    title: text('Waar een account voor is', 'What an account is for'),
    summary: text(
      'Eén keer goed kiezen scheelt later twijfel: privé, werk, of twee accounts naast elkaar.',
      'Choosing well once saves doubt later: private, work, or two accounts side by side.',
    ),
    sections: [
      {
        steps: [
          text(
            'Schrijf in één zin op voor wie het account is en waarover het gaat.',
            'Write down in one sentence who the account is for and what it is about.',
          ),
          text(
            'Heet je “dokter” of noem je je titel, reken dan op lezers die ook je grappen als van een dokter lezen.',
            'If your name says “doctor” or you give your title, expect people to read your jokes as a doctor’s too.',
          ),
          text(
            'Houd een openbaar werkaccount en een afgeschermd privéaccount met een andere foto, zodat je ziet waar je bent.',
            'Keep a public work account and a protected private one with another photo, so that you see where you are.',
          ),
          text(
            'Zoek de regels van je werkgever of opleiding op en bewaar de link.',
            'Look up the rules of your employer or school and keep the link.',
          ),
        ],
      },
    ],
    copyTexts: [
      {
        title: text('Bio voor een werkaccount', 'Bio for a work account'),
        text: text(
          '[Beroep], schrijft over [onderwerp]. Op persoonlijke titel, geen persoonlijk advies.',
          '[Profession], writes about [subject]. In a personal capacity, no personal advice.',
        ),
      },
      {
        title: text('Bio voor een privéaccount', 'Bio for a private account'),
        text: text('Voor familie en vrienden. Werk blijft op het werk.', 'For family and friends. Work stays at work.'),
      },
    ],
    passages: ['knmg-4-purpose', 'knmg-9-accounts', 'knmg-3.1', 'knmg-intro', 'knmg-8'],
  },
];
