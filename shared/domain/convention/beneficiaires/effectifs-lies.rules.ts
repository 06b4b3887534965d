import type { IndicateurDeConvention } from './beneficiaires.schema.ts';
import type { EffectifsTus, Lire } from './effectifs-croises.rules.ts';
import { estPetite, ordreDeProtection } from './petites-cases.rules.ts';
import { TOTAL, ventilationsDe } from './ventilations.data.ts';

/** Un terme : les parts d'un indicateur, additionnées. */
interface Terme {
  readonly code: string;
  readonly parts: readonly string[];
}

/** Un tout fait d'une part connue et d'un reste ; `reste` `null` : il ne s'imprime jamais, mais se retrouve. */
interface Lien {
  readonly reste: Terme | null;
  readonly part: Terme;
  readonly tout: Terme;
}

interface Case {
  readonly nombre: number;
  readonly tue: boolean;
  readonly imprimee: boolean;
  /** `null` : une somme, que l'on ne tait pas sans taire ses parts. */
  readonly taire: (() => void) | null;
}

const de = (code: string, ...parts: readonly string[]): Terme => ({ code, parts });
const ENTREES = de('I7', TOTAL);
const ENTREES_DEPUIS_CINQ_MOIS = de('I4', 'entres_depuis_cinq');

/** Ce que les indicateurs O2R font ensemble, au cumul (I7, I8). */
const LIENS: readonly Lien[] = [
  { reste: de('I7', 'en_cours'), part: de('I6', TOTAL), tout: ENTREES },
  { reste: null, part: de('I4', TOTAL), tout: ENTREES },
  { reste: null, part: de('I4', 'trois', 'cinq'), tout: ENTREES_DEPUIS_CINQ_MOIS },
  { reste: de('I4', 'non_inscrits'), part: de('I4', 'trois', 'cinq', 'au_dela'), tout: ENTREES_DEPUIS_CINQ_MOIS },
];

/**
 * Ce qui se tait en plus parce que deux indicateurs en disent un troisième (I11) : « 60 entrées, 57 sorties » dit les trois
 * parcours en cours, « 38 ÷ 40 » les deux personnes qui ne sont pas inscrites. Le plus petit voisin se tait ; un total tu
 * tait ses parts.
 * @param tus ce qui se tait de chaque indicateur pris seul, par identifiant
 */
export function effectifsLies(
  indicateurs: readonly IndicateurDeConvention[],
  cumul: Lire,
  tus: ReadonlyMap<string, EffectifsTus>,
  seuil: number,
): ReadonlyMap<string, EffectifsTus> {
  const retenus = new Map([...tus].map(([id, un]) => [id, { periode: new Set(un.periode), cumul: new Set(un.cumul) }]));
  let change = false;
  const taire = ({ id, code }: IndicateurDeConvention, part: string): void => {
    const parts = part === TOTAL ? ventilationsDe(code).flatMap((une) => une.parts.map((celle) => celle.code)) : [];
    for (const une of [part, ...parts]) {
      retenus.get(id)?.cumul.add(une);
      retenus.get(id)?.periode.add(une);
    }
    change = true;
  };
  const lire = ({ code, parts }: Terme): Case | null => {
    const indicateur = indicateurs.find((un) => un.code === code);
    if (indicateur === undefined) return null;
    const nombres = parts.map((part) => cumul(indicateur, part).retenu);
    const dits = nombres.filter((nombre) => nombre !== null);
    if (dits.length < parts.length) return null;
    const [seule, ...autres] = parts;
    return {
      nombre: dits.reduce((total, nombre) => total + nombre, 0),
      tue: parts.some((part) => retenus.get(indicateur.id)?.cumul.has(part) === true),
      imprimee: true,
      taire: seule === undefined || autres.length > 0 ? null : () => taire(indicateur, seule),
    };
  };
  const proteger = ({ reste, part, tout }: Lien): void => {
    const [une, entier] = [lire(part), lire(tout)];
    if (une === null || entier === null || entier.nombre < une.nombre) return;
    const nombre = entier.nombre - une.nombre;
    const dit = reste === null ? null : lire(reste);
    const celle = dit?.nombre === nombre ? dit : { nombre, tue: true, imprimee: false, taire: null };
    const [inconnue, ...autres] = [celle, une, entier].filter(({ tue }) => tue);
    if (inconnue === undefined || autres.length > 0) return;
    if (!inconnue.imprimee && !estPetite(inconnue.nombre, seuil)) return;
    const voisins = [celle, une, entier].filter((voisin) => !voisin.tue && voisin.taire !== null);
    const [rang = 0] = ordreDeProtection(voisins.map((voisin) => voisin.nombre));
    voisins[rang]?.taire?.();
  };
  do {
    change = false;
    for (const lien of LIENS) proteger(lien);
  } while (change);
  return retenus;
}
