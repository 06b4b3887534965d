import { ajouterJours } from '#shared/dates/date-civile.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import type { RoleMandat } from '#shared/domain/annuaire/personne.schema.ts';
import { etatMandat, titulaireLe } from '#shared/domain/instance/mandat.rules.ts';
import { finSurLeSiege, veilleDuSuivant } from '#shared/domain/instance/terme.rules.ts';
import type { Nomination as FondeePar } from '#shared/domain/instance/nomination.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { membreErrors } from '#shared/errors/membre.errors.ts';
import type { MandatEcrit } from '#electron/repositories/instances/siege.repository.ts';
import type { Contexte } from '../contexte.ts';
import { exigerPersonne } from '../annuaire/personne-saisie.ts';

/** Une nomination ; sans date de début, le mandat vaut de tout temps et sans terme connu. */
export interface Nomination {
  readonly siegeId: string;
  readonly personneId: string;
  readonly role: RoleMandat;
  readonly debut: string | null;
  /** Ce qui fonde la nomination, s'il est déjà connu. */
  readonly fonde?: FondeePar | null;
}

const SANS_FONDEMENT: FondeePar = {
  proposePar: null,
  proposeLe: null,
  consulteLe: null,
  arrete: null,
  arreteLe: null,
  titre: null,
  assemblee: null,
};

const plusTot = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a);

/** Laisse la place : le titulaire présent finit la veille ; la suppléance de qui devient titulaire aussi. */
function terminerLaVeille({ depots }: Contexte, mandat: MandatEcrit, debut: string | null, nom: string): void {
  if (debut === null) throw membreErrors.debutManquant(nom);
  if (mandat.debut !== null && mandat.debut >= debut) throw membreErrors.debutTropTot(nom, mandat.debut);
  depots.sieges.modifierMandat(mandat.id, { fin: ajouterJours(debut, -1) });
}

/**
 * Nomme une personne sur un siège : calcule la fin, garde celle du membre remplacé en cours de mandat,
 * et termine la veille le mandat du titulaire en place. @returns l'identifiant du mandat.
 */
export function nommer(contexte: Contexte, { siegeId, personneId, role, debut, fonde }: Nomination): string {
  const { depots } = contexte;
  const siege = depots.sieges.parId(siegeId);
  const instance = siege === null ? null : depots.instances.parId(siege.instanceId);
  if (siege === null || instance === null) throw communErrors.introuvable('Ce siège');
  const jour = debut ?? contexte.aujourdHui();
  const mandats = depots.sieges.mandats(siegeId);
  const nomDe = (mandat: MandatEcrit) =>
    nomComplet(
      depots.sieges
        .deInstance(instance.id)
        .flatMap((s) => s.mandats)
        .find((m) => m.id === mandat.id)?.personne ?? { civilite: null, prenom: null, nom: 'Le titulaire' },
    );

  const siens = mandats.filter((m) => m.personneId === personneId && etatMandat(m, jour) !== 'echu');
  if (siens.some((m) => m.role === role))
    throw membreErrors.dejaNomme(nomComplet(exigerPersonne(contexte, personneId)));
  const fin = finSurLeSiege(instance.type, siege.categorie, mandats, debut);
  const suivant = role === 'titulaire' ? veilleDuSuivant(mandats, debut) : null;
  const enPlace = role === 'titulaire' ? titulaireLe(mandats, jour) : null;
  if (enPlace !== null) terminerLaVeille(contexte, enPlace, debut, nomDe(enPlace));
  for (const mandat of siens) terminerLaVeille(contexte, mandat, debut, nomDe(mandat));

  const id = contexte.nouvelId();
  const rang = Math.max(0, ...mandats.filter((m) => m.role === role).map((m) => m.rang)) + 1;
  depots.sieges.ajouterMandat(
    { id, siegeId, personneId, role, debut, fin: plusTot(fin, suivant), rang },
    fonde ?? SANS_FONDEMENT,
  );
  return id;
}
