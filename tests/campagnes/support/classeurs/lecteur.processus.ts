import {
  type Classeur,
  classeurSchema,
  feuilleSchema,
  LIMITES,
  texteDe,
} from '#shared/domain/reprise/classeur.schema.ts';
import { lireClasseur } from '#electron/lecture/classeur/lire-classeur.ts';
import { ClasseurRefuse } from '#electron/lecture/classeur/refus.ts';
import { accomplir } from '#electron/travaux/lecture/accomplir.ts';
import { fichierMute } from './fichier-mute.ts';

/** Ce qu'un lecteur dit d'un fichier ; `dit` : la faute, s'il y en a une. */
export type Issue = { readonly issue: string; readonly ms: number; readonly pointeMo: number } & (
  | { readonly dit: null }
  | { readonly dit: string; readonly histoire: string }
);

/** Lignes vérifiées à la fois : un grand classeur ne se double pas en mémoire. */
const TRANCHE = 1000;

/** Ce qui manque à un classeur lu pour être celui qu'on promet. */
function fauteDe(classeur: Classeur): string | null {
  const { feuilles } = classeur;
  if (!classeurSchema.safeParse({ ...classeur, feuilles: [] }).success) return 'classeur hors de son schéma';
  if (feuilles.length === 0) return 'aucune feuille';
  for (const feuille of feuilles) {
    const { lignes, fusions } = feuille;
    const largeur = lignes[0]?.length ?? 0;
    if (lignes.length > LIMITES.lignes || largeur > LIMITES.colonnes) return 'feuille hors des limites';
    if (lignes.length * largeur > LIMITES.cellules) return 'trop de cellules';
    if (lignes.some((ligne) => ligne.length !== largeur)) return 'feuille non rectangulaire';
    if (lignes.some((ligne) => ligne.some((cellule) => texteDe(cellule).length > LIMITES.signesParCellule)))
      return 'cellule trop longue';
    if (!feuilleSchema.safeParse({ nom: feuille.nom, lignes: [], fusions }).success)
      return 'fusions hors de leur schéma';
    for (let de = 0; de < lignes.length; de += TRANCHE) {
      const lue = feuilleSchema.safeParse({ nom: '', lignes: lignes.slice(de, de + TRANCHE), fusions: [] });
      if (!lue.success) return `cellule hors de son schéma : ${lue.error.issues[0]?.path.join('.')}`;
    }
  }
  return null;
}

/** La plus grande mémoire réelle que ce lecteur ait tenue. */
const pointeMo = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

function lire(graine: number): Issue {
  const { nom, octets, histoire } = fichierMute(graine);
  const debut = performance.now();
  const pris = () => ({ ms: performance.now() - debut, pointeMo: pointeMo() });
  try {
    const classeur = lireClasseur(octets, nom);
    const cout = pris();
    const dit = fauteDe(classeur);
    return dit === null ? { issue: 'lus', dit, ...cout } : { issue: 'fautes', dit, histoire, ...cout };
  } catch (cause) {
    if (cause instanceof ClasseurRefuse) return { issue: `refus : ${cause.refus}`, dit: null, ...pris() };
    const dit = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    return { issue: 'fautes', dit, histoire, ...pris() };
  }
}

// Un lecteur est tenu d'un fichier à l'autre : ce qu'un fichier y laisserait, le suivant le verrait.
accomplir<number, Issue>(lire);
