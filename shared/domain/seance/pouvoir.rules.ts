import { enumerer } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import { nomComplet } from '../annuaire/personne.labels.ts';
import type { Constat } from '../constat.ts';
import { aVoixDeliberative } from '../instance/categories.data.ts';
import { suppleantsLe } from '../instance/mandat.rules.ts';
import type { Seance, SiegeEnSeance } from './seance.schema.ts';
import { compterSieges, refusDuPouvoir, type ReglePouvoirs } from './siege-compte.rules.ts';

const ARTICLE = 'R. 5311-43';

type SeanceComptee = Pick<Seance, 'instance' | 'reunion' | 'sieges'>;

const majuscule = (phrase: string) => phrase.charAt(0).toUpperCase() + phrase.slice(1);

/** Pouvoirs que ce siège porte déjà et qui valent, celui du mandant mis à part. */
const detenusPar = (seance: SeanceComptee, mandataireId: string, mandantId: string, regle?: ReglePouvoirs): number =>
  compterSieges(seance, regle).filter(
    ({ siege, mandataire }) => mandataire?.id === mandataireId && siege.id !== mandantId,
  ).length;

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
  const detenus = mandataire ? detenusPar(seance, mandataire.id, mandant.id, regle) : 0;
  const refus = refusDuPouvoir(mandant, mandataire, { date, detenus, regle });
  if (refus) dire('attention', `${majuscule(refus)}.`, refus.startsWith('mandataire déjà') ? 'R. 133-9' : ARTICLE);
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
  return seance.sieges.filter((siege) => {
    const detenus = detenusPar(seance, siege.id, mandant.id, regle);
    return refusDuPouvoir(mandant, siege, { date: seance.reunion.date, detenus, regle }) === null;
  });
}
