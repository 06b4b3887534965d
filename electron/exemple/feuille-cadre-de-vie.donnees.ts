import type { FicheExemple } from './feuille.types.ts';

const COTEAUX = 'QN06803M';
const PERICENTRE = 'QN06805M';
const BRUSTLEIN = 'QN06808M';

/** Services publics, et transition écologique. */
export const FICHES_DES_AXES_3_ET_4: readonly FicheExemple[] = [
  {
    place: [3, 0],
    intitule: 'Bus des droits et de l’emploi',
    pilote: ['Mme', 'Rosalie', 'Hirtzbach', 'responsable de l’inclusion numérique'],
    structure: 'Régie des Trois Collines',
    etat: 'en_cours',
    depuis: -75,
    priorite: 'moyenne',
    debut: -75,
    fin: 288,
    constat: 'Les démarches en ligne sont la première cause de radiation que citent les habitants rencontrés.',
    contenu: 'Un bus, trois conseillers, une demi-journée par quinzaine sur la place du marché.',
    quartiers: [COTEAUX, PERICENTRE, BRUSTLEIN],
    publics: ['Demandeurs d’emploi de longue durée', '50 ans et plus'],
    apports: ['Aller-vers', 'Décliner le droit commun au QPV'],
    partenaires: ['Mission locale des Trois Rivières'],
    etapes: [
      { intitule: 'Aménager le bus', echeance: -70, faite: -72 },
      { intitule: 'Calendrier des arrêts du printemps', echeance: 6 },
    ],
    argent: [
      { financeur: 'France Travail', origine: 'droit_commun', demande: 35_000, accorde: 35_000, paye: 17_500 },
      { financeur: 'Région Grand Est', origine: 'collectivite', demande: 8_000, accorde: 8_000 },
    ],
  },
  {
    place: [3, 0],
    intitule: 'Guichet commun des employeurs du bassin',
    structure: 'Réseau Élan Sud-Alsace',
    etat: 'en_pause',
    depuis: -12,
    motif: 'Attend la nouvelle organisation des équipes entreprises',
    debut: -60,
    fin: 240,
    quartiers: 'hors',
    publics: ['Employeurs'],
    apports: ['Animer le partenariat'],
    etapes: [{ intitule: 'Signer la charte d’accueil', echeance: 75 }],
  },
  {
    place: [3, 0],
    intitule: 'Ateliers de conversation pour les personnes réfugiées',
    structure: 'Centre socioculturel Le Tilleul',
    etat: 'a_venir',
  },
  {
    place: [4, 1],
    intitule: 'Chantier-école de rénovation énergétique',
    pilote: ['M.', 'Gaspard', 'Oberwinkel', 'directeur de la régie'],
    structure: 'Régie des Trois Collines',
    etat: 'en_cours',
    depuis: -150,
    priorite: 'haute',
    debut: -150,
    fin: -8,
    constat: 'Les entreprises du bâtiment cherchent cent vingt façadiers et calorifugeurs d’ici deux ans.',
    contenu:
      'Dix salariés en insertion refont l’isolation d’un immeuble de leur quartier et passent un titre professionnel.',
    prochaine: 'Arrêter avec le bailleur la date de la réception des travaux.',
    quartiers: [COTEAUX],
    publics: ['Demandeurs d’emploi de longue durée'],
    apports: ['Créer une passerelle', 'Cofinancer'],
    etapes: [
      { intitule: 'Première session de titre', echeance: -45, faite: -44 },
      { intitule: 'Réception des travaux', echeance: null },
    ],
    argent: [
      { financeur: 'Bailleur des Coteaux (exemple)', origine: 'prive', demande: 60_000, accorde: 60_000 },
      { financeur: 'Région Grand Est', origine: 'collectivite', demande: 45_000, accorde: 40_000, paye: 20_000 },
    ],
  },
  {
    place: [4, 1],
    intitule: 'Forum des métiers verts',
    structure: 'Mission locale des Trois Rivières',
    etat: 'terminee',
    depuis: -25,
    debut: -110,
    fin: -26,
    quartiers: [COTEAUX, PERICENTRE],
    publics: ['Moins de 26 ans', 'Femmes'],
    apports: ['Faire connaître'],
    etapes: [
      { intitule: 'Réunir vingt exposants', echeance: -40, faite: -43 },
      { intitule: 'Le forum', echeance: -26, faite: -26, note: 'quatre cents visites' },
    ],
    argent: [{ financeur: 'France Travail', origine: 'droit_commun', demande: 4_500, accorde: 4_500, paye: 4_500 }],
  },
];
