import type { PageDeManuel } from '../manuel.types.ts';

export const convocation: PageDeManuel = {
  cle: 'convocation',
  titre: 'Convoquer et recueillir les réponses',
  enBref: 'Accords, envoi, courriel, réponses, report, dossier de séance.',
  sections: [
    {
      titre: 'Accord et envoi',
      phrases: [
        'Chaque coprésident donne son accord sur l’ordre du jour : notez-le d’un geste. S’il change ensuite, l’accord est à redemander, et l’écran dit ce qui a changé.',
        'Par lettre, simple ou recommandée, l’application compte l’acheminement : la {convocation|convocation} est réputée reçue à son terme, au premier jour ouvré.',
      ],
    },
    {
      titre: 'Jalons internes',
      phrases: [
        'Trois dates d’usage aident à tenir la limite légale : ordre du jour validé vingt jours avant, convocations parties quinze jours avant, pièces envoyées huit jours avant, chacune ramenée au jour ouvré. Elles se lisent à côté de l’ordre du jour, de la convocation, et dans la vue d’ensemble de l’instance.',
        'Aucun texte ne les impose : chaque instance les règle dans son [Profil juridique], zéro les ôte. Un règlement intérieur plus exigeant que cinq jours les avance d’autant.',
      ],
    },
    {
      titre: 'Courriel et agenda',
      phrases: [
        'Rien ne part de l’application. [Préparer le brouillon] écrit un courriel que votre messagerie ouvre, tous en copie cachée, avec le fichier d’agenda et les pièces ; ou copiez les adresses, l’objet, le texte.',
        'Le fichier d’agenda garde le même rendez-vous toute la vie de la réunion : un report le déplace, une annulation le retire.',
      ],
    },
    {
      titre: 'Réponses',
      phrases: [
        'Une liste par membre : tapez la première lettre, puis Tab. Un suppléant ou un {pouvoir|pouvoir} se précise sur la même ligne. [Coller des réponses] lit une liste venue d’un courriel ou d’un tableur, et montre ce qui est compris avant de le noter.',
        'Le {quorum|quorum} prévisionnel dit combien sont favorables, combien il en faut, et qui relancer.',
      ],
    },
    {
      titre: 'Reporter, annuler',
      phrases: [
        'Reporter garde l’ordre du jour et les pièces, et remet les réponses et l’envoi à zéro ; la nouvelle lettre annule et remplace la précédente. Annuler demande un motif ; la réunion se rétablit.',
      ],
    },
    {
      titre: 'Documents et dossier de séance',
      phrases: [
        'L’onglet Documents propose la feuille d’émargement, le déroulé minuté du président, la feuille à remplir à la main, les chevalets, les étiquettes et le plan de table. Le dossier les réunit avec les pièces dans une archive, découpée au poids que votre messagerie accepte.',
      ],
    },
  ],
};
