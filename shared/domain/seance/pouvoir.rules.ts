import { enCapitale } from '#shared/text/capitale.ts';
import { enumerer } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import { nomComplet } from '../annuaire/personne.labels.ts';
import type { Constat } from '../constat.ts';
import { aVoixDeliberative } from '../instance/categories.data.ts';
import { articleCite } from '../instance/textes.rules.ts';
import { suppleantsLe } from '../instance/mandat.rules.ts';
import { type PorteurDePouvoir, refusDuPouvoir } from './refus-du-pouvoir.rules.ts';
import type { SiegeEnSeance } from './seance.schema.ts';
import {
  compterSieges,
  plafondDuSiege,
  profilDeLaSeance,
  reglePouvoirsDe,
  type SeanceComptee,
  siegeantsDe,
} from './siege-compte.rules.ts';

/** Qui siège à chaque siège, et les pouvoirs que cette personne peut encore porter, celui du mandant mis à part. */
function porteursDe(seance: SeanceComptee, mandantId: string): (siege: SiegeEnSeance) => PorteurDePouvoir {
  const siegeants = siegeantsDe(seance);
  const regle = reglePouvoirsDe(seance);
  const detenus = new Map<string, number>();
  for (const { siege, mandataire } of compterSieges(seance)) {
    const porteur = siegeants.get(mandataire?.id ?? '')?.personne?.id;
    if (siege.id !== mandantId && porteur !== undefined) detenus.set(porteur, (detenus.get(porteur) ?? 0) + 1);
  }
  return (siege) => {
    const siegeant = siegeants.get(siege.id);
    const plafond = siegeant === undefined ? 0 : plafondDuSiege(siege, siegeant, regle, seance.reunion.date);
    return { siegeant, reste: plafond - (detenus.get(siegeant?.personne?.id ?? '') ?? 0), regle };
  };
}

const sansPorteur = (seance: SeanceComptee): PorteurDePouvoir => ({
  siegeant: undefined,
  reste: 0,
  regle: reglePouvoirsDe(seance),
});

/**
 * Contrôle un pouvoir, donné ou sur le point de l’être (R-061 ; R. 5311-43, R. 133-9) : mandant absent, sans
 * suppléant qui puisse siéger, mandataire présent, du même collège si le texte le veut, sous le plafond du profil. Un
 * membre sans voix peut donner pouvoir ; il est sans effet sur le quorum et les votes.
 */
export function controlerPouvoir(
  seance: SeanceComptee,
  mandantId: string,
  mandataireId: string | null,
): readonly Constat[] {
  const { date } = seance.reunion;
  const { regime, pouvoirMemeCollege, pouvoirsParPersonne } = profilDeLaSeance(seance);
  // Ni code du travail ni code des relations : aucun texte ne règle les pouvoirs d’une instance libre.
  const article = regime === 'libre' ? null : (articleCite(pouvoirMemeCollege) ?? 'R. 133-9');
  const mandant = seance.sieges.find(({ id }) => id === mandantId);
  const mandataire = seance.sieges.find(({ id }) => id === mandataireId) ?? null;
  if (!mandant) return [];
  const constats: Constat[] = [];
  const dire = (gravite: Constat['gravite'], phrase: string, texte = article) =>
    constats.push({ code: 'R-061', gravite, phrase: typographier(phrase), article: texte, ou: mandant.id });

  if (mandant.presence?.statut === 'present' || mandant.presence?.statut === 'distance') {
    dire('attention', 'Un membre présent, même à distance, ne donne pas pouvoir.');
  }
  const suppleants = suppleantsLe(mandant.mandats, date).map(({ personne }) => nomComplet(personne));
  if (suppleants.length > 0) {
    dire('attention', `Le pouvoir ne vaut que si ${enumerer(suppleants, 'ou')} ne peut pas siéger à sa place.`);
  }
  const porteur = porteursDe(seance, mandant.id);
  const refus = refusDuPouvoir(mandant, mandataire, mandataire === null ? sansPorteur(seance) : porteur(mandataire));
  if (refus) {
    const plein = refus.startsWith('mandataire déjà');
    dire('attention', `${enCapitale(refus)}.`, plein ? (articleCite(pouvoirsParPersonne) ?? article) : article);
  }
  if (!aVoixDeliberative(seance.instance.type, mandant.categorie)) {
    dire(
      'information',
      'Ce membre n’a pas voix délibérative : son pouvoir est sans effet sur le quorum et les votes.',
      regime === 'CT' ? 'R. 5311-37' : null,
    );
  }
  return constats;
}

/** Les sièges à qui ce membre peut donner pouvoir, tels que la séance est constatée. */
export function mandatairesPossibles(seance: SeanceComptee, mandantId: string): readonly SiegeEnSeance[] {
  const mandant = seance.sieges.find(({ id }) => id === mandantId);
  if (!mandant) return [];
  const porteur = porteursDe(seance, mandantId);
  return seance.sieges.filter((siege) => refusDuPouvoir(mandant, siege, porteur(siege)) === null);
}
