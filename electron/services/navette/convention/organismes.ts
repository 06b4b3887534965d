import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import { periodesDe, type PeriodeDeSaisie } from '#shared/domain/convention/beneficiaires/periodes.rules.ts';
import type { Destinataire } from '#shared/domain/navette/navette.schema.ts';
import type { Contexte } from '../../contexte.ts';
import { lireLesParties } from '../../conventions/avenant/en-vigueur.ts';

/** Un organisme à qui une convention demande ses chiffres. */
export interface OrganismeDeConvention {
  readonly destinataire: Destinataire;
  readonly nom: string;
  readonly role: string;
  readonly courriel: string | null;
  /** Le membre dont sont ses comptes ; `null` : le porteur d'une convention sans autre organisme. */
  readonly membreId: string | null;
  /** Il rend les effectifs : le porteur, ou le chef de file pour tous. */
  readonly effectifs: boolean;
}

/** Les organismes d'une convention aujourd'hui (C7), le chef de file d'abord : lui seul rend les effectifs, chacun rend ses comptes. */
export function organismesDe(contexte: Contexte, { id, porteurId, porteur }: Convention): OrganismeDeConvention[] {
  const { depots } = contexte;
  const courriel = (structureId: string) => depots.structures.parId(structureId)?.courriel ?? null;
  const { membres } = lireLesParties(contexte, id).enVigueur;
  if (membres.length === 0)
    return [
      {
        destinataire: { genre: 'structure', id: porteurId },
        nom: porteur,
        role: 'Porteur',
        courriel: courriel(porteurId),
        membreId: null,
        effectifs: true,
      },
    ];
  const chef = membres.find(({ chefDeFile }) => chefDeFile) ?? membres[0];
  return membres.map((membre) => ({
    destinataire: { genre: 'structure', id: membre.structureId },
    nom: membre.nom,
    role: membre === chef ? 'Chef de file' : 'Membre',
    courriel: courriel(membre.structureId),
    membreId: membre.id,
    effectifs: membre === chef,
  }));
}

/** Les périodes que l'on peut demander : celles qui ont commencé, la plus récente d'abord. */
export function periodesDemandables({ depots, aujourdHui }: Contexte, convention: Convention): PeriodeDeSaisie[] {
  const reglages = depots.indicateursDeConvention.reglages(convention.id);
  if (reglages === null) return [];
  const toutes = periodesDe(convention, reglages.pas);
  const jour = aujourdHui();
  // Celle qui court est la première qui finit après aujourd'hui.
  const derniere = toutes.findIndex(({ au }) => au >= jour);
  return toutes.slice(0, derniere === -1 ? toutes.length : derniere + 1).toReversed();
}
