import type { DossierDInstance } from '#shared/documents/acte/dossier.ts';
import type { SiegeComplet } from '#shared/contract/instance.contract.ts';
import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';
import { ACTE_NEUF, INSTANCE_NEUVE } from '#tests/support/constructeurs/neufs.ts';
import { unMandat, unSiege } from '#tests/support/constructeurs/un-siege.ts';

let rang = 0;
const id = () => `00000000-0000-7000-9000-${String(++rang).padStart(12, '0')}`;

export const quelquUn = (nom: string, plus: Partial<Personne> = {}): Personne => ({
  id: id(),
  civilite: 'Mme',
  prenom: 'Anne',
  nom,
  fonction: null,
  structure: null,
  courriel: null,
  telephone: null,
  ...plus,
});

const occupe = (nom: string, plus: Partial<Personne> = {}, mandat: Parameters<typeof unMandat>[0] = {}) => [
  unMandat({ personne: quelquUn(nom, plus), ...mandat }),
];
const FONDE = { proposePar: 'association des maires du Haut-Rhin', proposeLe: '2024-07-01' };

/** Un comité départemental complet : présidents, cinq membres nommés, un siège vacant, un membre de droit. */
export const SIEGES_DU_COMITE: readonly SiegeComplet[] = [
  unSiege({
    categorie: 'P',
    college: 'etat',
    mandats: occupe(
      'Préfet',
      { civilite: 'M.', prenom: 'Paul', fonction: 'préfet du Haut-Rhin' },
      { debut: null, fin: null },
    ),
  }),
  unSiege({
    categorie: 'P',
    college: 'departement',
    organisme: 'Collectivité européenne d’Alsace',
    rang: 2,
    mandats: occupe('Presidente', {}, { debut: null, fin: null }),
  }),
  unSiege({
    categorie: '1',
    organisme: 'DDETSPP',
    mandats: occupe('Weber', { fonction: 'directrice départementale' }),
  }),
  unSiege({
    categorie: '4',
    college: 'communes',
    mandats: occupe('Fritsch', { fonction: 'maire de Wittenheim' }, FONDE),
  }),
  unSiege({ categorie: '4', college: 'communes', organisme: 'Ville de Thann', rang: 2 }),
  unSiege({
    categorie: '5',
    college: 'salaries',
    organisme: 'CFDT',
    mandats: occupe('Terrassin', { fonction: 'secrétaire' }),
  }),
  unSiege({
    categorie: '5',
    college: 'employeurs',
    organisme: 'MEDEF',
    rang: 2,
    mandats: occupe('Corbillon', { fonction: 'déléguée' }),
  }),
  unSiege({
    categorie: '7',
    college: 'operateurs',
    organisme: 'France Travail',
    mandats: occupe('Droit', {}, { fin: null }),
  }),
];

/** Le dossier d’un comité départemental le 12 mars 2026. */
export const unDossier = (plus: Partial<DossierDInstance> = {}): DossierDInstance => ({
  instance: {
    id: id(),
    type: 'CDPE',
    complement: 'du Haut-Rhin',
    departementCode: '68',
    clpeCode: null,
    secretariat: null,
    ...INSTANCE_NEUVE,
  },
  actes: [],
  sieges: SIEGES_DU_COMITE,
  nombres: [
    { categorie: '1', nombre: 1 },
    { categorie: '4', nombre: 2 },
  ],
  voix: [],
  departements: ['68'],
  parametres: [],
  parent: null,
  enfants: [],
  ressort: { communes: 366, epci: 16, qpv: 12 },
  emetteur: {
    id: 'emetteur',
    nature: 'prefet_departement',
    intitule: 'Préfecture du Haut-Rhin',
    timbre: 'Service emploi',
    adresse: '12 rue des Tisserands\n68000 Colmar',
    ville: 'Colmar',
    telephone: '03 89 00 00 14',
    courriel: 'comites@exemple.fr',
    suiviPar: 'Mme Aude Essai',
    suiviQualite: 'chargée de mission',
    suiviTelephone: null,
    suiviCourriel: null,
    copies: null,
    delegation: null,
    blocMarque: null,
    signataire: null,
  },
  date: '2026-03-12',
  image: null,
  exemple: false,
  ...plus,
});

/** Un arrêté de nomination du 15 septembre 2024. */
export const ARRETE_DE_2024 = {
  ...ACTE_NEUF,
  id: '00000000-0000-7000-9000-0000000000a1',
  nature: 'nominations' as const,
  numero: '2024-118',
  date: '2024-09-15',
};
