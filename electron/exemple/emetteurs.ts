import { type Atelier, APPELANT, instanceDe, VU } from './atelier.ts';
import type { InstancesExemple } from './donnees.ts';

/** Les autres émetteurs de l'exemple : leurs coordonnées, leurs signataires, les instances qui partent à leur nom. */
export function donnerEmetteurs(atelier: Atelier, { emetteurs }: Pick<InstancesExemple, 'emetteurs'>): void {
  const { h } = atelier;
  for (const { nature, intitule, coordonnees, signataires, instances } of emetteurs) {
    const { id } = h['emetteurs.creer']({ nature, intitule }, APPELANT);
    h['emetteurs.modifier']({ id, vu: VU, patch: coordonnees }, APPELANT);
    for (const signataire of signataires) h['signataires.ajouter']({ ...signataire, emetteurId: id }, APPELANT);
    for (const nom of instances)
      h['emetteurs.donnerALInstance']({ instanceId: instanceDe(atelier, nom), emetteurId: id }, APPELANT);
  }
}
