import { APPELANT, type Atelier, VU } from './atelier.ts';

/** Les structures de l'exemple reçoivent le type et le territoire que dit leur nom, comme d'un geste à l'écran. */
export function situerLesStructures({ h }: Atelier): void {
  h['structures.typer']({}, APPELANT);
  for (const { id, type } of h['structures.lister']({ texte: '' }, APPELANT)) {
    const deploie = h['structures.fiche']({ id }, APPELANT).engagements.deploiements.length > 0;
    if (type === null && deploie)
      h['structures.modifier']({ id, vu: VU, patch: { type: 'operateur_eq2030' } }, APPELANT);
  }
  h['structures.situer']({}, APPELANT);
}
