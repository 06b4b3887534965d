import { adresseDeLObjet } from '../objet/adresse-d-objet.rules.ts';
import { genreDObjetSchema } from '../objet/objet.schema.ts';

/** Où se lit un objet que le journal nomme, d'après sa table ; `null` : il n'a pas d'écran à lui. */
export function adresseDeLaTable(tbl: string, id: string): string | null {
  const genre = genreDObjetSchema.safeParse(tbl).data;
  if (genre !== undefined) return adresseDeLObjet({ genre, id });
  switch (tbl) {
    case 'dispositif':
      return `/dispositifs/${id}`;
    case 'deploiement':
      return `/annuaire/eq2030/${id}`;
    case 'emetteur':
      return `/reglages/emetteurs?emetteur=${id}`;
    case 'modele':
      return '/reglages/modeles';
    case 'parametre_de_convention':
      return '/reglages/conventions';
    case 'election':
      return '/elections';
    case 'traitement':
      return '/donnees-personnelles';
    default:
      return null;
  }
}
