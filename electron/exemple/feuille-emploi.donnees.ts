import type { FicheExemple } from './feuille.types.ts';

const COTEAUX = 'QN06803M';
const BOURTZWILLER = 'QN06804M';
const PERICENTRE = 'QN06805M';
const FONDERIE = 'QN06806M';
const DROUOT = 'QN06807M';
const BRUSTLEIN = 'QN06808M';
const MARKSTEIN = 'QN06809M';

const ETAT = 'État, programme 147';
const M2A = 'Mulhouse Alsace Agglomération';

/** Plein emploi, et création d'activité. */
export const FICHES_DES_AXES_1_ET_2: readonly FicheExemple[] = [
  {
    place: [1, 1],
    intitule: 'Équipe mobile « Pied d’immeuble »',
    pilote: ['Mme', 'Solveig', 'Karcherel', 'coordinatrice de l’équipe mobile'],
    structure: 'Passerelle Bourtzwiller',
    etat: 'en_cours',
    depuis: -58,
    priorite: 'haute',
    debut: -59,
    fin: 288,
    constat:
      'Un jeune sur quatre du quartier n’est ni en emploi, ni en études, ni en formation, et ne pousse pas la porte de la mission locale.',
    contenu:
      'Deux binômes, deux fins d’après-midi par semaine, vont à la rencontre des jeunes et les conduisent eux-mêmes au premier rendez-vous.',
    prochaine: 'Former le second binôme, puis étendre les tournées au Drouot.',
    quartiers: [BOURTZWILLER, DROUOT],
    publics: ['Moins de 26 ans', 'Jeunes sans emploi ni formation'],
    apports: ['Aller-vers', 'Créer une passerelle'],
    dispositifs: ['O2R', 'CEJ'],
    freins: ['Mobilité', 'Absence de réseau', 'Projet à construire'],
    nonRecours: 'La moitié des jeunes rencontrés ont droit au contrat d’engagement et ne l’ont jamais demandé.',
    risques: [
      {
        intitule: 'Les binômes changent en cours d’année',
        gravite: 'moyenne',
        parade: 'Former un remplaçant dès le printemps',
      },
    ],
    meteos: [
      { le: -20, niveau: 'securises', synthese: 'Les tournées tiennent leur rythme, les deux binômes sont en place.' },
    ],
    partenaires: ['Mission locale des Trois Rivières', 'Centre socioculturel Le Tilleul'],
    etapes: [
      { intitule: 'Recruter les deux binômes', echeance: -50, faite: -52 },
      { intitule: 'Premières tournées à Bourtzwiller', echeance: -30, faite: -28, note: 'le mardi et le jeudi' },
      { intitule: 'Former le second binôme', echeance: 12 },
      { intitule: 'Bilan à mi-année au comité', echeance: 117 },
    ],
    sousActions: [
      {
        intitule: 'Étendre les tournées au Drouot',
        structure: 'Centre socioculturel Le Tilleul',
        debut: -10,
        echeance: 75,
        etat: 'en_cours',
        etapes: [{ intitule: 'Choisir deux pieds d’immeuble avec le bailleur', echeance: 20 }],
      },
      {
        intitule: 'Accueillir les jeunes repérés en moins de dix jours',
        structure: 'Mission locale des Trois Rivières',
        debut: 30,
        echeance: 200,
        etat: 'a_venir',
        etapes: [],
      },
    ],
    argent: [
      { financeur: 'France Travail', origine: 'droit_commun', demande: 24_000, accorde: 24_000, paye: 12_000 },
      {
        financeur: ETAT,
        origine: 'p147',
        demande: 15_000,
        accorde: 12_300.5,
        actionP147: '01',
        dauphin: '26-DA-00417',
        pluriannuel: true,
      },
    ],
  },
  {
    place: [1, 1],
    intitule: 'Parrainage par des cadres d’entreprise',
    pilote: ['M.', 'Anselme', 'Ruffenach', 'délégué territorial'],
    structure: 'Réseau Élan Sud-Alsace',
    etat: 'en_cours',
    depuis: -120,
    priorite: 'moyenne',
    debut: -120,
    fin: 180,
    constat: 'À diplôme égal, les jeunes des quartiers attendent bien plus longtemps leur premier entretien.',
    quartiers: [COTEAUX, PERICENTRE, DROUOT],
    publics: ['Moins de 26 ans'],
    apports: ['Cibler les besoins'],
    dispositifs: ['Parrainage vers l’emploi', 'Cités de l’emploi'],
    etapes: [
      { intitule: 'Réunir vingt parrains et marraines', echeance: -35, faite: -40 },
      { intitule: 'Constituer les binômes', echeance: -3, note: 'quatorze sur vingt à ce jour' },
    ],
    argent: [{ financeur: 'Réseau Élan Sud-Alsace', origine: 'prive', demande: 6_000, accorde: 6_000 }],
  },
  {
    place: [1, 2],
    intitule: 'Garde d’enfants sur horaires décalés',
    pilote: ['Mme', 'Violette', 'Amsellem-Dietrich', 'directrice'],
    structure: 'Maison des Parents du Drouot',
    etat: 'bloquee',
    depuis: -21,
    motif: 'L’agrément de la PMI attend une seconde visite des locaux',
    priorite: 'haute',
    debut: -90,
    fin: 288,
    constat:
      'Six mères sur dix qui refusent un poste dans la logistique le font faute de garde avant sept heures ou après vingt heures.',
    contenu:
      'Douze places ouvertes de cinq heures à vingt-deux heures, réservées aux reprises d’emploi et de formation.',
    prochaine: 'Obtenir de la PMI la date de sa seconde visite.',
    quartiers: [DROUOT],
    publics: ['Femmes', 'Familles monoparentales'],
    apports: ['Lever un frein', 'Cofinancer'],
    copilote: 'Centre communal d’action sociale (exemple)',
    partenaires: ['Réseau Élan Sud-Alsace'],
    etapes: [
      { intitule: 'Trouver les locaux', echeance: -60, faite: -66 },
      { intitule: 'Obtenir l’agrément', echeance: 20 },
      { intitule: 'Ouvrir les douze places', echeance: 60 },
    ],
    argent: [
      { financeur: 'Caisse d’allocations familiales', origine: 'droit_commun', demande: 42_000 },
      { financeur: M2A, origine: 'collectivite', demande: 18_000, accorde: 15_000 },
      { financeur: ETAT, origine: 'p147', demande: 20_000, accorde: 20_000, actionP147: '01' },
    ],
  },
  {
    place: [1, 2],
    intitule: 'Permis et mobilité : auto-école sociale',
    pilote: ['M.', 'Idris', 'Wolfensberg', 'responsable mobilité'],
    structure: 'Tremplin Mobilité',
    etat: 'en_cours',
    depuis: -200,
    debut: -200,
    fin: 165,
    quartiers: [COTEAUX, MARKSTEIN],
    publics: ['Demandeurs d’emploi de longue durée', 'Allocataires du RSA'],
    apports: ['Lever un frein'],
    etapes: [
      { intitule: 'Ouvrir le simulateur aux Coteaux', echeance: -100, faite: -101 },
      { intitule: 'Signer la convention avec l’auto-école de Wittenheim', echeance: -17, note: 'prix à revoir' },
    ],
    argent: [
      { financeur: 'Région Grand Est', origine: 'collectivite', demande: 30_000, accorde: 30_000, paye: 30_000 },
      { financeur: 'Fonds social européen plus', origine: 'europeen', demande: 25_000 },
    ],
  },
  {
    place: [2, 1],
    intitule: 'Révéler les envies d’entreprendre des femmes',
    structure: 'Atelier des Quartiers',
    etat: 'en_cours',
    depuis: -40,
    debut: -40,
    fin: 200,
    quartiers: [FONDERIE, BRUSTLEIN],
    publics: ['Femmes', 'Entrepreneurs et porteurs de projet'],
    apports: ['Aller-vers', 'Faire connaître'],
    dispositifs: ['EQ2030'],
    etapes: [
      { intitule: 'Trois cafés de l’initiative', echeance: -5, faite: -6 },
      { intitule: 'Promotion de printemps : quinze porteuses de projet', echeance: 45 },
    ],
    argent: [{ financeur: ETAT, origine: 'p147', demande: 9_000, accorde: 9_000, actionP147: '02' }],
  },
  {
    place: [2, 2],
    intitule: 'Permanences CitésLab au pied des immeubles',
    pilote: ['Mme', 'Odile', 'Reiffsteck', 'cheffe de projet CitésLab'],
    structure: 'Atelier des Quartiers',
    etat: 'bloquee',
    depuis: -40,
    motif: 'Le local promis à Bourtzwiller n’est plus libre',
    priorite: 'haute',
    debut: -59,
    fin: 288,
    constat:
      'Les habitants qui veulent se mettre à leur compte ne vont pas jusqu’au centre-ville : 7 sur 10 n’ont jamais rencontré de conseiller.',
    contenu:
      'Une demi-journée par semaine dans chaque quartier, sans rendez-vous, avec un conseiller à la création d’activité et un adulte-relais.',
    prochaine: 'Trouver un local à Bourtzwiller. Le comité local de Mulhouse peut en décider.',
    quartiers: [COTEAUX, BOURTZWILLER, DROUOT],
    publics: ['Femmes', 'Moins de 26 ans', 'Allocataires du RSA'],
    apports: ['Aller-vers', 'Faire connaître'],
    dispositifs: ['EQ2030'],
    meteos: [
      { le: -75, niveau: 'atteignables', synthese: 'Deux permanences sur trois ouvrent à la date dite.' },
      {
        le: -9,
        niveau: 'appuis',
        synthese:
          'Les deux permanences ouvertes sont pleines ; sans local à Bourtzwiller, la cible de l’année ne sera pas tenue.',
      },
    ],
    copilote: 'Centre socioculturel Le Tilleul',
    partenaires: ['Mission locale des Trois Rivières', 'Passerelle Bourtzwiller'],
    etapes: [
      { intitule: 'Convention avec l’opérateur', echeance: -59, faite: -59 },
      { intitule: 'Ouverture aux Coteaux', echeance: -51, faite: -51, note: 'le mardi, maison des associations' },
      { intitule: 'Ouverture à Drouot-Jonquilles', echeance: -44, faite: -44 },
      { intitule: 'Ouverture à Bourtzwiller', echeance: -40, note: 'Le local promis n’est plus libre' },
      { intitule: 'Bilan à mi-année au comité', echeance: 117 },
    ],
    argent: [
      { financeur: 'Région Grand Est', origine: 'collectivite', demande: 12_000, accorde: 12_000 },
      { financeur: M2A, origine: 'collectivite', demande: 9_000 },
      {
        financeur: ETAT,
        origine: 'p147',
        demande: 18_000,
        accorde: 18_000,
        paye: 9_000,
        actionP147: '02',
        dauphin: '26-DA-00388',
        pluriannuel: true,
      },
    ],
    indicateurs: [
      { intitule: 'Personnes reçues', genre: 'realisation', cible: 180, realisee: 38, femmes: 23 },
      { intitule: 'Activités créées', genre: 'resultat', cible: 12, realisee: 1 },
      { intitule: 'Activités encore ouvertes un an après', genre: 'resultat', cible: 9, realisee: null },
    ],
  },
  {
    place: [2, 2],
    intitule: 'Boutique à l’essai de la Fonderie',
    pilote: ['M.', 'Maurice', 'Ensisheimer', 'manager de centre-ville'],
    structure: 'Régie des Trois Collines',
    etat: 'a_venir',
    debut: 55,
    fin: 420,
    quartiers: [FONDERIE],
    publics: ['Entrepreneurs et porteurs de projet'],
    apports: ['Expérimenter'],
    etapes: [{ intitule: 'Choisir la cellule commerciale', echeance: 40 }],
    argent: [{ financeur: M2A, origine: 'collectivite', demande: 22_000 }],
  },
];
