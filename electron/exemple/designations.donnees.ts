import type { Civilite } from '#shared/domain/annuaire/personne.schema.ts';
import type { RangDesignation } from '#shared/domain/designation/designation.schema.ts';
import type { TerritoireVise } from '#shared/domain/territoire/territoire-vise.schema.ts';

/** Une désignation de l'exemple : organisation et fonction réelles, personne inventée. */
interface DesignationExemple {
  readonly genre: string;
  readonly rang?: RangDesignation;
  /** Civilité, prénom, nom ; sans personne, la place est vacante. */
  readonly personne: readonly [civilite: Civilite, prenom: string, nom: string] | null;
  readonly fonction: string | null;
  readonly structure: string | null;
  readonly territoires: readonly TerritoireVise[];
  /** Jours avant aujourd'hui ; sans lui, on ne sait pas. */
  readonly depuis?: number;
  readonly jusque?: number;
  readonly note?: string;
}

const departement = (code: string): TerritoireVise => ({ genre: 'departement', code });
const GRAND_EST: readonly TerritoireVise[] = [{ genre: 'region', code: '44' }];
const qpv = (code: string): TerritoireVise => ({ genre: 'qpv', code });

const referent = (
  code: string,
  structure: string,
  fonction: string | null,
  personne: DesignationExemple['personne'],
  rang: RangDesignation = 'referent',
): DesignationExemple => ({
  genre: 'eq2030_departemental',
  rang,
  personne,
  fonction,
  structure,
  territoires: [departement(code)],
});

/** Les treize référentes et référents départementaux du Grand Est, l'animation régionale, et les délégués du Haut-Rhin. */
export const DESIGNATIONS_EXEMPLE: readonly DesignationExemple[] = [
  referent('08', 'Sous-préfecture de Sedan', 'chef du service politique de la ville', ['M.', 'Aurèle', 'Brumairel']),
  referent('10', 'DDETSPP de l’Aube', 'cheffe du service ISP', ['Mme', 'Sidonie', 'Caplanier']),
  referent(
    '51',
    'DDETSPP de la Marne',
    'cheffe du pôle Solidarités, Insertion professionnelle, Emploi et Entreprises',
    ['Mme', 'Noémie', 'Dravelin'],
  ),
  referent('52', 'DDETSPP de la Haute-Marne', 'chargée des dossiers politique de la ville', [
    'Mme',
    'Capucine',
    'Estabourg',
  ]),
  referent('54', 'Préfecture de Meurthe-et-Moselle', 'déléguée du préfet', ['Mme', 'Ophélie', 'Fauvernier']),
  referent('55', 'Sous-préfecture de Verdun', null, ['M.', 'Lilian', 'Grisollet']),
  referent('57', 'DDETS de la Moselle', 'responsable du service insertion professionnelle', [
    'M.',
    'Maxence',
    'Hautecombe',
  ]),
  referent('67', 'Préfecture du Bas-Rhin', 'chargé de mission économie-emploi', ['M.', 'Corentin', 'Ilbacher']),
  referent('67', 'Préfecture du Bas-Rhin', 'chargée de mission', ['Mme', 'Perrine', 'Joncherey'], 'coreferent'),
  referent('67', 'Préfecture du Bas-Rhin', 'déléguée de la préfète', ['Mme', 'Salomé', 'Kermeur'], 'coreferent'),
  referent('68', 'Sous-préfecture de Mulhouse', 'chef du pôle départemental politique de la ville', [
    'M.',
    'Théodore',
    'Lunardel',
  ]),
  referent('88', 'Préfecture des Vosges', 'déléguée du préfet', ['Mme', 'Victoire', 'Mirabelin']),
  referent('88', 'DDETSPP des Vosges', 'chargée de mission', ['Mme', 'Garance', 'Noirval'], 'coreferent'),
  {
    genre: 'rce_bpifrance',
    personne: ['M.', 'Gaspard', 'Orvillois'],
    fonction: 'responsable création et entrepreneuriat',
    structure: 'Bpifrance Grand Est',
    territoires: GRAND_EST,
    note: 'À vérifier auprès de Bpifrance.',
  },
  {
    genre: 'eq2030_regional',
    personne: ['Mme', 'Blandine', 'Pressoir'],
    fonction: 'référente régionale Entrepreneuriat Quartiers 2030',
    structure: 'DREETS Grand Est',
    territoires: GRAND_EST,
    note: 'À vérifier auprès de la DREETS.',
  },
  {
    genre: 'sgare',
    personne: ['Mme', 'Iseult', 'Quincieux'],
    fonction: 'chargée de mission',
    structure: 'SGARE Grand Est',
    territoires: GRAND_EST,
    note: 'À vérifier auprès du SGARE.',
  },
  {
    genre: 'delegue_prefet',
    personne: ['Mme', 'Lisandre', 'Rochebelle'],
    fonction: 'déléguée du préfet',
    structure: 'Sous-préfecture de Mulhouse',
    territoires: [qpv('QN06803M'), qpv('QN06804M')],
    depuis: 400,
  },
  {
    genre: 'delegue_prefet',
    personne: ['M.', 'Evrard', 'Sainte-Foix'],
    fonction: 'délégué du préfet',
    structure: 'Préfecture du Haut-Rhin',
    territoires: [qpv('QN06801M'), qpv('QN06802M')],
    depuis: 800,
    jusque: 60,
  },
  {
    genre: 'delegue_prefet',
    personne: null,
    fonction: null,
    structure: null,
    territoires: [qpv('QN06801M'), qpv('QN06802M')],
    depuis: 59,
  },
];
