/** Ce sur quoi porte une opération, pour qui parcourt l'historique du fichier. */
export const GENRES_D_OPERATION = {
  reunions: 'Réunions et séances',
  instances: 'Instances',
  annuaire: 'Annuaire',
  contrats: 'Contrats de ville',
  feuilles: 'Feuilles de route',
  conventions: 'Conventions',
  appels: 'Appels et candidatures',
  documents: 'Émetteurs et modèles',
  territoires: 'Territoires',
  reprises: 'Reprises de tableaux',
  pilotage: 'Ma semaine et alertes',
  fichier: 'Le fichier',
} as const;

export type GenreDOperation = keyof typeof GENRES_D_OPERATION;

/** Les sujets du contrat que chaque genre réunit ; les autres sont au fichier. */
const SUJETS: Readonly<Record<Exclude<GenreDOperation, 'fichier'>, readonly string[]>> = {
  reunions: [
    ...['reunions', 'sections', 'themes', 'points', 'propositions', 'types', 'pieces', 'rencontres', 'ecrites'],
    ...['accords', 'reponses', 'presences', 'invites', 'mouvements', 'visio', 'deports', 'bulletins', 'participants'],
    ...['deliberations', 'actions', 'suivi', 'versions', 'attentes', 'occultations', 'corrections', 'dossiers'],
    ...['anterieures', 'pointages', 'saisies'],
  ],
  instances: ['instances', 'composition', 'membres', 'sieges', 'voix', 'actes', 'elections', 'parametres', 'audits'],
  annuaire: [
    ...['personnes', 'structures', 'affectations', 'contacts', 'designations', 'deploiements', 'chiffres'],
    ...['habitants', 'veille', 'verifications', 'fusions', 'donnees'],
  ],
  contrats: ['contrats', 'jalons', 'enveloppes', 'programmation'],
  feuilles: [
    ...['feuillesDeRoute', 'axes', 'objectifs', 'fichesAction', 'partenaires', 'etapes', 'sousActions', 'financements'],
    ...['dispositifs', 'navettes', 'piecesDeFiche', 'indicateurs', 'mesures', 'meteos', 'freins', 'risques'],
    ...['diagnostics', 'concertations', 'reports', 'versionsDeFeuille'],
  ],
  conventions: [
    ...['conventions', 'aides', 'avenants', 'signatairesDeConvention', 'axesDeConvention', 'engagements'],
    ...['piecesDeConvention', 'resiliations', 'versements', 'rapports', 'risquesDeRapport', 'copils', 'beneficiaires'],
    ...['comptes', 'surcompensation', 'visites', 'lettresDeControle', 'demandesDeControle', 'donneesTransmises'],
    ...['rsfp', 'parametresDeConvention', 'navettesDeConvention'],
  ],
  appels: ['appels', 'piecesDAppel', 'candidatures'],
  documents: ['emetteurs', 'signataires', 'logos', 'modeles'],
  territoires: ['chiffresDeTerritoire', 'successions'],
  reprises: ['reprises'],
  pilotage: ['semaine', 'notesRapides', 'notes', 'alertes'],
};

const GENRE_DU_SUJET: ReadonlyMap<string, GenreDOperation> = new Map(
  Object.entries(SUJETS).flatMap(([genre, sujets]) => sujets.map((sujet) => [sujet, genre as GenreDOperation])),
);

/** Le genre d'une opération d'après son type : « points.ajouter » est de « Réunions et séances ». */
export const genreDOperation = (type: string): GenreDOperation =>
  GENRE_DU_SUJET.get(type.split('.')[0] ?? '') ?? 'fichier';
