import { enCapitale } from '#shared/text/capitale.ts';
import { enumerer } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import { nomComplet } from '../annuaire/personne.labels.ts';
import type { Constat } from '../constat.ts';
import { aVoixDeliberative } from '../instance/categories.data.ts';
import { suppleantsLe } from '../instance/mandat.rules.ts';
import type { Seance, SiegeEnSeance } from './seance.schema.ts';
import {
  compterSieges,
  type PorteurDePouvoir,
  refusDuPouvoir,
  type ReglePouvoirs,
  type SiegeCompte,
  siegeantsDe,
} from './siege-compte.rules.ts';

const ARTICLE = 'R. 5311-43';

type SeanceComptee = Pick<Seance, 'instance' | 'reunion' | 'sieges'>;

/** Qui siège au siège du mandataire, et les pouvoirs qui valent que cette personne porte déjà, celui du mandant mis à part. */
function porteur(
  seance: SeanceComptee,
  mandataireId: string,
  mandantId: string,
  regle?: ReglePouvoirs,
): PorteurDePouvoir {
  const siegeants = siegeantsDe(seance);
  const siegeant = siegeants.get(mandataireId);
  const porte = ({ siege, mandataire }: SiegeCompte) =>
    mandataire !== null &&
    siege.id !== mandantId &&
    siegeants.get(mandataire.id)?.personne?.id === siegeant?.personne?.id;
  return { siegeant, detenus: compterSieges(seance, regle).filter(porte).length, regle };
}

/**
 * Contrôle un pouvoir, donné ou sur le point de l’être (R-061 ; R. 5311-43, R. 133-9) : mandant absent, sans
 * suppléant qui puisse siéger, mandataire présent et du même collège, un pouvoir par personne. Un membre
 * sans voix peut donner pouvoir ; il est sans effet sur le quorum et les votes.
 */
export function controlerPouvoir(
  seance: SeanceComptee,
  mandantId: string,
  mandataireId: string | null,
  regle?: ReglePouvoirs,
): readonly Constat[] {
  const { date } = seance.reunion;
  const mandant = seance.sieges.find(({ id }) => id === mandantId);
  const mandataire = seance.sieges.find(({ id }) => id === mandataireId) ?? null;
  if (!mandant) return [];
  const constats: Constat[] = [];
  const dire = (gravite: Constat['gravite'], phrase: string, article = ARTICLE) =>
    constats.push({ code: 'R-061', gravite, phrase: typographier(phrase), article, ou: mandant.id });

  if (mandant.presence?.statut === 'present' || mandant.presence?.statut === 'distance') {
    dire('attention', 'Un membre présent, même à distance, ne donne pas pouvoir.');
  }
  const suppleants = suppleantsLe(mandant.mandats, date).map(({ personne }) => nomComplet(personne));
  if (suppleants.length > 0) {
    dire('attention', `Le pouvoir ne vaut que si ${enumerer(suppleants, 'ou')} ne peut pas siéger à sa place.`);
  }
  const refus = refusDuPouvoir(mandant, mandataire, porteur(seance, mandataireId ?? '', mandant.id, regle));
  if (refus) dire('attention', `${enCapitale(refus)}.`, refus.startsWith('mandataire déjà') ? 'R. 133-9' : ARTICLE);
  if (!aVoixDeliberative(seance.instance.type, mandant.categorie)) {
    dire(
      'information',
      'Ce membre n’a pas voix délibérative : son pouvoir est sans effet sur le quorum et les votes.',
      'R. 5311-37',
    );
  }
  return constats;
}

/** Les sièges à qui ce membre peut donner pouvoir, tels que la séance est constatée. */
export function mandatairesPossibles(
  seance: SeanceComptee,
  mandantId: string,
  regle?: ReglePouvoirs,
): readonly SiegeEnSeance[] {
  const mandant = seance.sieges.find(({ id }) => id === mandantId);
  if (!mandant) return [];
  return seance.sieges.filter(
    (siege) => refusDuPouvoir(mandant, siege, porteur(seance, siege.id, mandant.id, regle)) === null,
  );
}
