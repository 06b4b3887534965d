import type { PageDeManuel } from '../manuel.types.ts';

export const appels: PageDeManuel = {
  cle: 'appels',
  titre: 'Appels et candidatures',
  enBref:
    'De l’appel à manifestation d’intérêt à la convention, sans rien retaper ; et les départements sans opérateur.',
  sections: [
    {
      titre: 'Ouvrir un appel',
      phrases: [
        'Dans [Conventions], l’onglet [Appels (AMI)] en tient la liste. [Ouvrir un appel] demande son nom, sa région et ses dates ; la grille d’éligibilité et les publics du cahier des charges y sont déjà. Calendrier, enveloppe, zones prioritaires, documents et questions se remplissent en place.',
        'Une zone prioritaire est un code du référentiel, tous les QPV ou les communes FRR d’un département, ou des mots avec leur motif. Le menu « … » reprend aussi une liste de communes.',
      ],
      liens: [{ vers: '/conventions/appels', nom: 'Voir les appels' }],
    },
    {
      titre: 'Recevoir les candidatures',
      phrases: [
        '[Inscrire une candidature] en ajoute une ; le menu « … » reprend l’export de la démarche en ligne. Un dossier déjà connu se complète, par son numéro puis par son SIRET ; rien n’est remplacé, et repris deux fois il n’écrit rien.',
        'Montants et bénéficiaires se disent année par année. Le retenu, s’il est écrit, passe avant le demandé : c’est lui qui ira à la convention.',
      ],
    },
    {
      titre: 'L’éligibilité, critère par critère',
      phrases: [
        'Chaque appel a sa grille, que l’onglet [Grille d’éligibilité] récrit. Montant, volets, publics et pièces du consortium se lisent de la candidature ; le reste se répond à la main. « Non rempli » demande pourquoi : un refus dit toujours son critère.',
        'Cocher un cas particulier (lauréat du PIC, CEJ jeunes en rupture, structure de l’IAE, mission locale) ajoute ses conditions.',
      ],
    },
    {
      titre: 'Instruire et décider',
      phrases: [
        'L’onglet [Instruction et décision] note les cinq critères de sélection et garde les avis datés des DDETS et des têtes de réseau. [Décider] retient, met en liste d’attente ou écarte, avec son motif.',
        'Une candidature non éligible ne se retient pas. Un critère, une note ou un avis qui manque se signale sans rien empêcher.',
      ],
    },
    {
      titre: 'Ouvrir la convention',
      phrases: [
        'Retenue, la candidature propose [Ouvrir la convention] : il ne reste que le numéro et les dates. Organismes, zones, volets, publics, montants de chaque année, appel et date de la demande y passent (D. 5316-2). Cela ne se fait qu’une fois ; les deux fiches mènent l’une à l’autre.',
        'Une convention signée avant se rattache par le menu « … ».',
      ],
    },
    {
      titre: 'Les zones blanches',
      phrases: [
        'La carte dit de chaque département s’il est conventionné, retenu ou sans opérateur, avec ses signes et en toutes lettres ; le tableau d’à côté dit la même chose et nomme les opérateurs. Seules comptent les conventions O2R qui courent et les candidatures retenues.',
      ],
      liens: [{ vers: '/conventions/zones-blanches', nom: 'Voir les zones blanches' }],
    },
  ],
};
