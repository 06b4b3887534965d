/** Ce que dit le rapport du COPIL tenu de la convention suivie ; personnes inventées. */
export const TEXTES_EXEMPLE = {
  synthese:
    'La convention tient son rythme pour le repérage. Les entrées en parcours et les inscriptions au réseau pour l’emploi arrivent plus tard que prévu.',
  faits: [
    'permanence hebdomadaire ouverte aux Coteaux',
    'convention de passage de relais signée avec la mission locale',
    'ateliers tenus dans deux centres sociaux',
  ].join('\n'),
  vigilances: ['abandons avant le troisième mois', 'garde d’enfants, premier motif d’absence'].join('\n'),
  demandes: ['ouvrir une permanence à Colmar', 'valider le plan d’action sur les abandons précoces'].join('\n'),
  lectureEffectifs:
    'Le repérage suit son objectif à Mulhouse. Il tarde à Colmar, faute de permanence : les orientations y viennent toutes des partenaires.',
  partenariats: 'La mission locale reçoit sous dix jours les jeunes que la convention lui adresse.',
  difficultes: 'Le recrutement d’une accompagnatrice a pris quatre mois.',
  leviers: 'La présence à heure fixe double le nombre de contacts utiles.',
  situations: 'Une mère seule, sans mode de garde, vient à l’atelier du mercredi quand il se tient au centre social.',
  avis: 'reserves',
  avisTexte: 'Le comité émet un avis favorable, sous réserve de la remise du budget prévisionnel.',
  solde: 'suspendu',
  soldeNote: 'Le solde attend la remise du budget prévisionnel (D. 5316-9).',
  source: 'porteur, effectifs contrôlés par la DDETSPP',
  signeEtat: 'Solenne ABRIAL',
  qualiteEtat: 'La préfète du Haut-Rhin, présidente de séance',
  signePorteur: 'Tiphaine LORNE',
  qualitePorteur: 'La directrice de l’association',
} as const;

/** Le plan d'action ; ce qui n'est pas fait se retrouve au rapport suivant. */
export const RISQUES_EXEMPLE = [
  {
    risque: 'Abandons avant le troisième mois',
    action: 'Entretien hebdomadaire les six premières semaines',
    pilote: 'Porteur',
    etat: 'en_cours',
    priorite: 'haute',
  },
  {
    risque: 'Inscriptions tardives au réseau pour l’emploi',
    action: 'Rendez-vous à trois avec France Travail au troisième mois',
    pilote: 'France Travail',
    etat: 'a_engager',
    priorite: 'moyenne',
  },
  {
    risque: 'Colmar sans permanence',
    action: 'Ouvrir une permanence dans les locaux de la mission locale',
    pilote: 'Mission locale',
    etat: 'fait',
    priorite: 'moyenne',
  },
] as const;

/** Le rapport du prochain COPIL : commencé, pas encore rempli. */
export const PROJET_EXEMPLE = {
  faits: 'permanence ouverte à Colmar, dans les locaux de la mission locale',
  vigilances: 'budget prévisionnel toujours attendu',
} as const;
