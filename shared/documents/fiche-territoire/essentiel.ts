import { partDuDroitCommun } from '#shared/domain/feuille-de-route/argent.rules.ts';
import type { FicheTerritoire } from '#shared/domain/territoire/fiche-territoire.schema.ts';
import { direLaSuccession } from '#shared/domain/territoire/succession.labels.ts';
import { direHorsCompte } from '#shared/domain/territoire/fiche-territoire.labels.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import { montantFr } from '#shared/text/montants.ts';
import { enumerer, nombreFr, plurielOuAucun } from '#shared/text/nombres.ts';
import type { Bloc } from '../blocs.ts';
import { paragraphe, titre } from '../blocs-courants.ts';
import { compterLesEtats } from '../feuille-de-route/comptes-d-etat.ts';
import { partAuDixieme } from '../feuille-de-route/mots-de-fiche.ts';
import { texte } from '../segments.ts';

/** Les habitants des quartiers, s'ils sont tous connus ; jamais une somme tronquée. */
function habitants({ quartiers }: FicheTerritoire): string | null {
  const connus = quartiers.flatMap(({ habitants: nombre, millesime }) =>
    nombre === null ? [] : [{ nombre, millesime }],
  );
  if (quartiers.length === 0 || connus.length < quartiers.length) return null;
  const somme = connus.reduce((total, { nombre }) => total + nombre, 0);
  const annees = [...new Set(connus.map(({ millesime }) => millesime))].join(', ');
  return `${nombreFr(somme)} habitants (${annees})`;
}

/** « Succède à QP068001 Bourtzwiller (modifié). » ; un quartier entré en 2024 ne succède à rien, et cela se dit. */
function succession({ succede }: FicheTerritoire): string | null {
  if (succede.length === 0) return null;
  const anciens = succede.filter(({ ancien }) => ancien !== null).map(direLaSuccession);
  return anciens.length === 0 ? 'N’était pas un quartier prioritaire en 2015.' : `Succède à ${enumerer(anciens)}.`;
}

/** « 3 quartiers prioritaires, 12 400 habitants (2020). 5 actions en cours, 1 bloquée ; 2 en retard. En 2026, 80 000 €… » */
export function essentiel(fiche: FicheTerritoire): readonly Bloc[] {
  const { quartiers, actions, argent, territoire } = fiche;
  const phrases: string[] = [];
  const gens = habitants(fiche);
  if (territoire.genre !== 'qpv')
    phrases.push(
      `${plurielOuAucun(quartiers.length, 'Aucun', 'quartier prioritaire', 'quartiers prioritaires')}${gens === null ? '' : `, ${gens}`}.`,
    );
  else if (gens !== null) phrases.push(`${gens}.`);
  phrases.push(...[succession(fiche)].filter((phrase) => phrase !== null));
  if (actions.length > 0) {
    const retards = actions.filter(({ avancement }) => avancement.retard > 0).length;
    phrases.push(
      `${enCapitale(compterLesEtats(actions.map(({ avancement }) => avancement.etat)))} ; ${plurielOuAucun(retards, 'aucune', 'en retard', 'en retard')}.`,
    );
  }
  const hors = direHorsCompte(fiche.horsCompte);
  if (hors !== null) phrases.push(hors);
  const total = argent.droitCommun + argent.specifique + argent.autres;
  if (total > 0) {
    const part = partDuDroitCommun(argent);
    phrases.push(
      `Financements retenus pour ${argent.annee}, actions entières : ${montantFr(total)}${part === null ? '' : `, dont ${partAuDixieme(part)} de droit commun`}.`,
    );
  }
  return phrases.length === 0
    ? []
    : [titre('retenir', 2, 'Ce qu’il faut retenir'), paragraphe('essentiel', texte(phrases.join(' ')))];
}
