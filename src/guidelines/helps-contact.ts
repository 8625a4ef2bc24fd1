/** Helps for contact with patients and colleagues. */
import type { Help } from './help.ts';
import { text } from './localized.ts';

export const CONTACT_HELPS: readonly Help[] = [
  {
    id: 'friend-request',
    title: text('Een vriendschapsverzoek van een patiënt', 'A friend request from a patient'),
    summary: text(
      'Een vriendelijk nee dat de deur naar de zorg openhoudt. Kort is het aardigst.',
      'A kind no that keeps the door to care open. Short is kindest.',
    ),
    sections: [
      {
        steps: [
          text(
            'Neem het verzoek niet aan en laat het ook niet maanden staan.',
            'Don’t accept the request, and don’t leave it for months.',
          ),
          text(
            'Stuur een van de teksten hieronder, vanuit je werkaccount als je dat hebt.',
            'Send one of the texts below, from your work account if you have one.',
          ),
          text(
            'Ben je al bevriend, leg het dan uit en verbreek de band.',
            'If you are friends already, explain and end the connection.',
          ),
        ],
      },
    ],
    copyTexts: [
      {
        title: text('Kort en vriendelijk', 'Short and kind'),
        text: text(
          'Wat fijn dat je aan me denkt. Ik houd mijn privéaccount voor familie en vrienden, dus ik ga niet op je verzoek in. Vragen over je zorg kun je altijd aan de afdeling stellen.',
          'How kind of you to think of me. I keep my private account for family and friends, so I won’t accept your request. You can always take questions about your care to the department.',
        ),
      },
      {
        title: text('Met een werkpagina', 'With a work page'),
        text: text(
          'Dank voor je verzoek. In mijn beroep spreken we af dat we online niet bevriend zijn met patiënten, zodat de zorg voor iedereen helder blijft. Op [werkpagina] ben je van harte welkom.',
          'Thank you for your request. In my profession we agree not to be friends online with patients, so that care stays clear for everyone. You are most welcome at [work page].',
        ),
      },
      {
        title: text('Als jullie al bevriend zijn', 'If you are friends already'),
        text: text(
          'Ik ga privé en werk beter scheiden, daarom verbreek ik ons contact hier. Dat heeft niets met jou te maken. Voor je zorg blijf ik bereikbaar via [afdeling].',
          'I am going to keep my private life and my work further apart, so I am ending our connection here. It has nothing to do with you. For your care you can still reach me through [department].',
        ),
      },
    ],
    passages: ['knmg-3.2', 'knmg-3', 'nurses-friends', 'knmg-slides-friends', 'nurses-visible'],
  },
  {
    id: 'message-to-colleague',
    title: text('Een bericht aan een collega', 'A message to a colleague'),
    summary: text(
      'Een collega plaatste iets onverstandigs. Zeg het persoonlijk, beleefd en snel; zo behoed je de ander voor erger.',
      'A colleague posted something unwise. Say so in private, politely and soon; you save them from worse.',
    ),
    sections: [
      {
        steps: [
          text('Reageer niet onder het bericht en deel het niet.', 'Don’t comment on the post and don’t share it.'),
          text(
            'Bel als er een patiënt te herkennen is; stuur anders een privébericht.',
            'Call if a patient is recognisable; otherwise send a private message.',
          ),
          text('Zeg wat een lezer kan begrijpen en bied hulp aan.', 'Say what a reader may understand and offer help.'),
          text(
            'Gebeurt er niets, vraag dan je leidinggevende of begeleider om mee te denken.',
            'If nothing happens, ask your manager or supervisor for advice.',
          ),
        ],
      },
    ],
    copyTexts: [
      {
        title: text('Een patiënt is herkenbaar', 'A patient is recognisable'),
        text: text(
          'Hoi [naam], ik zag net je bericht. Je bedoelt het goed, maar ik denk dat iemand de patiënt erin kan herkennen. Zou je het weg willen halen? Ik denk graag mee over wat je nog meer kunt doen. Je kunt me bellen.',
          'Hi [name], I just saw your post. I know you mean well, but I think someone may recognise the patient in it. Would you take it down? I am glad to help work out what else you can do. You can call me.',
        ),
      },
      {
        title: text('De toon kan verkeerd vallen', 'The tone may be taken the wrong way'),
        text: text(
          'Hoi [naam], zware dienst gehad? Ik las je bericht en ken je bedoeling. Voor iemand die je niet kent, klinkt het anders. Misschien wil je er nog eens naar kijken. Kop koffie?',
          'Hi [name], hard shift? I read your post and know what you mean. To someone who doesn’t know you it sounds different. Perhaps have another look. Coffee?',
        ),
      },
    ],
    passages: ['knmg-7.1', 'knmg-7', 'emc-6', 'emc-1-story'],
  },
  {
    id: 'patient-page',
    title: text('Patiënten welkom op je werkpagina', 'Patients welcome on your work page'),
    summary: text(
      'Een pagina voor je praktijk of vak is een goede plek voor algemene vragen. Zeg vooraf wat er wel en niet kan.',
      'A page for your practice or field is a good place for general questions. Say beforehand what it is for and what it is not.',
    ),
    sections: [
      {
        steps: [
          text(
            'Maak een pagina die alleen over je werk gaat, liefst met collega’s.',
            'Make a page that is about your work alone, preferably with colleagues.',
          ),
          text(
            'Bied je online zorg aan, vermeld dan naam, adres, mailadres, BIG-titel en BIG-nummer.',
            'If you offer care online, state name, address, email address, registered title and registration number.',
          ),
          text(
            'Zet bovenaan dat anderen meelezen en dat je geen persoonlijk advies geeft.',
            'Put at the top that others read along and that you give no personal advice.',
          ),
          text(
            'Antwoord algemeen en verwijs met naam en nummer.',
            'Answer in general terms and refer with a name and number.',
          ),
        ],
      },
    ],
    copyTexts: [
      {
        title: text('Bovenaan je pagina', 'At the top of your page'),
        text: text(
          'Fijn dat je er bent. Iedereen kan hier meelezen, dus deel geen gegevens over je gezondheid of die van een ander. Ik antwoord in het algemeen en geef geen persoonlijk advies. Vragen over jezelf stel je aan [praktijk, telefoon of portaal].',
          'Good that you are here. Everyone can read along, so share no details on your health or another’s. I answer in general and give no personal advice. Take questions about yourself to [practice, phone or portal].',
        ),
      },
      {
        title: text('Antwoord op een persoonlijke vraag', 'Answer to a personal question'),
        text: text(
          'Dank voor je vraag. Over jouw situatie kan ik hier niets zeggen, want ik ken je gegevens niet en anderen lezen mee. [Huisarts, apotheek of afdeling] helpt je graag verder.',
          'Thank you for your question. I can’t speak about your situation here, since I don’t know your details and others read along. [GP, pharmacist or department] is glad to help.',
        ),
      },
    ],
    passages: ['knmg-3.3', 'knmg-3-page', 'knmg-3-individual', 'knmg-3-general', 'knmg-slides-consult'],
  },
  {
    id: 'secure-channel',
    title: text('Een collega vraagt gegevens via een app', 'A colleague asks for data by app'),
    summary: text(
      'Help snel, langs een beveiligde weg. Zo blijft het tussen jullie en de patiënt.',
      'Help fast, by a secured way. It stays between you and the patient.',
    ),
    sections: [
      {
        steps: [
          text(
            'Stuur niets herleidbaars via WhatsApp, sms, DM of gewone mail.',
            'Send nothing traceable by WhatsApp, text, DM or plain mail.',
          ),
          text(
            'Gebruik het dossier, de beveiligde mail of de zorgmessenger van je instelling.',
            'Use the record, the secure mail or the care messenger of your institution.',
          ),
          text(
            'Kreeg je zelf iets toegestuurd, wis het en laat dat weten.',
            'If something was sent to you, delete it and say so.',
          ),
        ],
      },
    ],
    copyTexts: [
      {
        title: text('Aan je collega', 'To your colleague'),
        text: text(
          'Ik kijk graag mee. Zet je het in het dossier of in [zorgmessenger]? Hier is het niet beveiligd. Is het dringend, bel me dan.',
          'I am glad to look. Could you put it in the record or in [care messenger]? It isn’t secured here. If it is urgent, call me.',
        ),
      },
      {
        title: text('Aan een patiënt', 'To a patient'),
        text: text(
          'Dank voor je bericht. Om je gegevens te beschermen, antwoord ik hier niet op vragen over je zorg. In [portaal] of op [telefoonnummer] help ik je verder.',
          'Thank you for your message. To protect your data I don’t answer questions about your care here. In [portal] or at [phone number] I can help you.',
        ),
      },
    ],
    passages: ['knmg-slides-channels', 'knmg-slides-apps', 'knmg-slides-photos', 'knmg-2-results', 'nurses-channels'],
  },
];
