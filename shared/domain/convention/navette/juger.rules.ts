import type { EcartDeNavette } from '../../navette/comparer.rules.ts';
import { type Jugement, REVENUE_VIDE } from '../../navette/jugement.ts';
import { effectifSchema } from '../beneficiaires/beneficiaires.schema.ts';

interface Repere {
  /** Une décision de contrôle a déjà retenu autre chose que le déclaré (D. 5316-11). */
  readonly retenu: boolean;
  /** La ligne est à un autre organisme depuis l'envoi. */
  readonly autreOrganisme: boolean;
}

const SANS_MOTIF = 'Un nombre déjà déclaré se corrige avec son motif (I1) : sa cellule est vide.';
const MOTIF_SEUL = 'Un motif sans nombre corrigé : il n’y a rien à en prendre.';
const RETENU = 'Un contrôle a déjà retenu un nombre : le déclaré change, le retenu reste.';
const AUTRE = 'Cette ligne est à un autre organisme depuis l’envoi.';

/** Pourquoi un effectif rendu ne se prend pas tel quel (I1). */
function empechementDEffectif({ envoyee, rendue, actuelle }: EcartDeNavette): string | null {
  const { declare = null, motif = null } = rendue;
  if (declare === (envoyee['declare'] ?? null)) return MOTIF_SEUL;
  const lu = effectifSchema.safeParse(declare === null ? null : Number(declare));
  if (!lu.success) return lu.error.issues[0]?.message ?? null;
  // Vider ce qui est déclaré l'efface : ce n'est pas un écart.
  return declare !== null && (actuelle['declare'] ?? null) !== null && motif === null ? SANS_MOTIF : null;
}

/** Ce qu'il y a à dire d'un déclaré rendu : les mêmes règles qu'à l'écran, dites avant de prendre. */
export function jugerLaConvention(ecart: EcartDeNavette, { retenu, autreOrganisme }: Repere): Jugement {
  const avis = [
    (ecart.rendue['declare'] ?? null) === null ? REVENUE_VIDE : null,
    retenu ? RETENU : null,
    autreOrganisme ? AUTRE : null,
  ].filter((phrase) => phrase !== null);
  return {
    empechement: ecart.marque === 'effectif' ? empechementDEffectif(ecart) : null,
    avis: avis.length === 0 ? null : avis.join(' '),
  };
}
