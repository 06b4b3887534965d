import { dateSansJour } from '#shared/dates/format.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { TexteQuiCite } from '#electron/repositories/documents/textes-qui-citent.queries.ts';
import type { Contexte } from '../contexte.ts';

interface Lieu {
  /** « CLPE de Mulhouse, 12 mars 2026 ». */
  readonly ou: string | null;
  readonly adresse: string | null;
}

const SANS_LIEU: Lieu = { ou: null, adresse: null };

/** Où est un texte saisi, et comment y aller. */
export function lieuDuTexte({ depots }: Contexte, { racine }: Pick<TexteQuiCite, 'racine'>): Lieu {
  if (racine === null) return SANS_LIEU;
  if (racine.tbl === 'reunion') {
    const reunion = depots.reunions.parId(racine.ligne);
    const instance = reunion === null ? null : depots.instances.parId(reunion.instanceId);
    return reunion === null || instance === null
      ? SANS_LIEU
      : { ou: `${nomCourt(instance)}, ${dateSansJour(reunion.date)}`, adresse: `/reunions/${reunion.id}` };
  }
  if (racine.tbl === 'instance') {
    const instance = depots.instances.parId(racine.ligne);
    return instance === null ? SANS_LIEU : { ou: nomCourt(instance), adresse: `/instances/${instance.id}` };
  }
  if (racine.tbl === 'convention') {
    const convention = depots.conventions.parId(racine.ligne);
    return convention === null
      ? SANS_LIEU
      : { ou: `Convention ${convention.numero}`, adresse: `/conventions/${convention.id}` };
  }
  if (racine.tbl === 'candidature') {
    const candidature = depots.candidatures.parId(racine.ligne);
    return candidature === null
      ? SANS_LIEU
      : { ou: `Candidature « ${candidature.projet} »`, adresse: `/conventions/candidatures/${candidature.id}` };
  }
  if (racine.tbl === 'appel') {
    const appel = depots.appels.parId(racine.ligne);
    return appel === null ? SANS_LIEU : { ou: appel.intitule, adresse: `/conventions/appels/${appel.id}` };
  }
  if (racine.tbl === 'emetteur') return { ou: 'Émetteurs du service', adresse: '/reglages/emetteurs' };
  return SANS_LIEU;
}
