import type { SiegeComplet } from '#shared/contract/instance.contract.ts';
import type { MandatComplet } from '#shared/domain/instance/nomination.schema.ts';

import { NOMINATION_NEUVE } from './neufs.ts';

let rang = 0;
const id = () => `00000000-0000-7000-8000-${String(++rang).padStart(12, '0')}`;

/** Un mandat de Mme Zoé Essai, en cours depuis septembre 2024 pour trois ans. */
export const unMandat = (change: Partial<MandatComplet> = {}): MandatComplet => ({
  ...NOMINATION_NEUVE,
  id: id(),
  role: 'titulaire',
  debut: '2024-09-15',
  fin: '2027-09-14',
  personne: {
    id: id(),
    civilite: 'Mme',
    prenom: 'Zoé',
    nom: 'Essai',
    fonction: null,
    structure: null,
    courriel: null,
    telephone: null,
  },
  ...change,
});

/** Un siège de l'État, vacant. */
export const unSiege = (change: Partial<SiegeComplet> = {}): SiegeComplet => ({
  id: id(),
  categorie: '1',
  college: 'etat',
  organisme: null,
  epciSiren: null,
  rang: 1,
  mandats: [],
  ...change,
});
