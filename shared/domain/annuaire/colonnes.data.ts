/** Ce qu'une colonne d'un tableau de membres peut porter. « titulaire » et « suppleant » : un nom par cellule. */
export type Colonne =
  | 'civilite'
  | 'prenom'
  | 'nom'
  | 'nomComplet'
  | 'fonction'
  | 'structure'
  | 'courriel'
  | 'telephone'
  | 'role'
  | 'categorie'
  | 'titulaire'
  | 'suppleant'
  | 'autre';

/** Ce qu'on montre des colonnes reconnues. */
export const LIBELLES_COLONNE: Readonly<Record<Exclude<Colonne, 'autre'>, string>> = {
  civilite: 'Civilité',
  prenom: 'Prénom',
  nom: 'Nom',
  nomComplet: 'Nom et prénom',
  fonction: 'Fonction',
  structure: 'Structure',
  courriel: 'Courriel',
  telephone: 'Téléphone',
  role: 'Titulaire ou suppléant',
  categorie: 'Catégorie',
  titulaire: 'Titulaire',
  suppleant: 'Suppléant',
};

/** En-têtes, sans accents ni ponctuation. Le premier motif qui convient l'emporte : « Nom de l'organisme » est une structure. */
export const MOTIFS_EN_TETE: readonly (readonly [RegExp, Colonne])[] = [
  [/\b(?:courriels?|e ?mails?|mails?|mel|messagerie|adresse electronique)\b/u, 'courriel'],
  [/\b(?:tel|telephones?|portable|mobile|ligne directe|gsm)\b/u, 'telephone'],
  [/^(?:civilite|civ|m mme|mme m|madame monsieur|monsieur madame|genre)$/u, 'civilite'],
  [/titulaire.*suppleant|^t s$|^(?:statut|role|type de membre)$/u, 'role'],
  [/\bsuppleant(?:e|s|es)?\b/u, 'suppleant'],
  [/\btitulaires?\b/u, 'titulaire'],
  [/^(?:fonctions?|qualites?|poste|titre|mandat|profession)\b/u, 'fonction'],
  [/^(?:categories?|coll(?:eges?)?|alinea|au titre d[eu]s?|composante)\b/u, 'categorie'],
  [
    /\b(?:structures?|organismes?|organisations?|institutions?|collectivites?|employeur|entite|etablissement|epci|services?|administration|societe|intercommunalite)\b/u,
    'structure',
  ],
  [
    /\bnoms?\b.*\bprenoms?\b|\bprenoms?\b.*\bnoms?\b|^(?:identite|membres?|personnes?|contacts?|representants?|interlocuteurs?|destinataires?|referents?|nom complet)$/u,
    'nomComplet',
  ],
  [/\bprenoms?\b/u, 'prenom'],
  [/\bnoms?\b|\bpatronyme\b/u, 'nom'],
];

/** Mots qui trahissent une structure ou une fonction dans un tableau sans en-tête. */
export const MOTS_STRUCTURE =
  /\b(?:mairie|commune|communaute|agglomeration|metropole|conseil (?:regional|departemental)|region|departement|prefecture|sous-prefecture|ddets(?:pp)?|dreets|france travail|mission locale|cap emploi|association|syndicat|cfdt|cgt|fo|cftc|cfe-cgc|unsa|medef|cpme|u2p|ville|chambre|cci|cma|caf|msa|cc|ca|cu)\b/u;
export const MOTS_FONCTION =
  /\b(?:(?:vice-)?president(?:e)?|maire|adjoint(?:e)?|direct(?:eur|rice)|delegue(?:e)?|conseill(?:er|ere)|(?:sous-)?prefet(?:e)?|chef(?:fe)?|secretaire|responsable|charge(?:e)?|representant(?:e)?|elu(?:e)?|membre|coordinat(?:eur|rice)|referent(?:e)?)\b/u;
