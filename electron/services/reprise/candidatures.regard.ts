import { cleDeNom } from '#shared/domain/annuaire/veille/lettres.rules.ts';
import type { PublicDAppel } from '#shared/domain/appel/appel.schema.ts';
import type { AnneeDeCandidature, Candidature } from '#shared/domain/appel/candidature.schema.ts';
import { enCentimes } from '#shared/domain/reprise/actions/montant.rules.ts';
import { RANGS_D_ANNEE } from '#shared/domain/reprise/appels/champs.data.ts';
import type { RemarqueDeChamp, Valeurs } from '#shared/domain/reprise/cible.types.ts';
import { montantFr } from '#shared/text/montants.ts';
import { enumerer, nombreFr } from '#shared/text/nombres.ts';

/** Un mot de liaison n'est pas un public. */
const TROP_COURT = 4;

const avis = (champ: string, phrase: string): RemarqueDeChamp => ({ champ, gravite: 'avis', phrase });

/** Les publics de l'appel que la cellule écrit. */
export function publicsEcrits(ecrit: string | null | undefined, publics: readonly PublicDAppel[]): PublicDAppel[] {
  const cle = cleDeNom(ecrit ?? '');
  return publics.filter(({ libelle }) => cle.includes(cleDeNom(libelle)));
}

/** Ce que la cellule des publics dit de plus que l'appel n'en connaît. */
export function avisDesPublics(
  { publics: ecrit = null }: Valeurs,
  publics: readonly PublicDAppel[],
): RemarqueDeChamp[] {
  if (ecrit === null) return [];
  const dits = publicsEcrits(ecrit, publics);
  const reste = dits.reduce((texte, { libelle }) => texte.replace(cleDeNom(libelle), ''), cleDeNom(ecrit));
  if (reste.length < TROP_COURT) return [];
  const pris = dits.length === 0 ? 'aucun' : enumerer(dits.map(({ libelle }) => `« ${libelle} »`));
  return [avis('publics', `De cette cellule, l’appel connaît ${pris} : le reste n’est pas repris.`)];
}

const garde = (champ: string, deja: string): RemarqueDeChamp =>
  avis(champ, `La candidature dit déjà ${deja} : ce nombre est gardé, celui-ci n’est pas repris.`);

/** Les nombres du tableau que la candidature dit autrement : les siens restent. */
export function avisDesGardes(
  { coutTotal }: Candidature,
  annees: readonly AnneeDeCandidature[],
  premiere: number,
  valeurs: Valeurs,
): RemarqueDeChamp[] {
  const lu = enCentimes(valeurs['coutTotal']);
  const total = lu !== null && coutTotal !== null && lu !== coutTotal ? [garde('coutTotal', montantFr(coutTotal))] : [];
  const parAnnee = RANGS_D_ANNEE.flatMap((rang) =>
    (['demande', 'beneficiaires'] as const).flatMap((quoi) => {
      const champ = `${quoi}${rang}`;
      const ecrit = valeurs[champ] ?? null;
      const annee = Number(valeurs[`annee ${quoi} ${rang}`] ?? premiere + rang - 1);
      const deja = annees.find((une) => une.annee === annee)?.[quoi] ?? null;
      if (ecrit === null || deja === null) return [];
      const nombre = quoi === 'demande' ? enCentimes(ecrit) : Number(ecrit);
      return nombre === deja
        ? []
        : [garde(champ, `${quoi === 'demande' ? montantFr(deja) : nombreFr(deja)} pour ${annee}`)];
    }),
  );
  return [...total, ...parAnnee];
}
