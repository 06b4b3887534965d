import { feuLibelle } from '#shared/domain/convention/beneficiaires/objectif-a-date.rules.ts';
import { referenceDuCout } from '#shared/domain/convention/region/cout-de-region.rules.ts';
import { pluriel } from '#shared/text/nombres.ts';
import type { Bloc } from '../blocs.ts';
import { paragraphe, titre } from '../blocs-courants.ts';
import { texte } from '../segments.ts';
import { coutImprime, effectifImprime, montantImprime, tauxImprime } from './mots.ts';
import type { VueDuBilan } from './vue.types.ts';

/** Ce que la région vise, fait et coûte, en trois phrases. */
export function essentielDuBilan({ donnees, lecture, masque }: VueDuBilan): readonly Bloc[] {
  const { total, nombres, filtre, retenues } = lecture;
  const { entrees } = total;
  const tait = masque.effectif('I7', total.lectures);
  const qui = [
    pluriel(nombres.conventions, 'convention', 'conventions'),
    pluriel(nombres.porteurs, 'porteur', 'porteurs'),
    `${pluriel(nombres.departements, 'département', 'départements')}`,
    ...(nombres.visentLesQuartiers === 0
      ? []
      : [`dont ${pluriel(nombres.visentLesQuartiers, 'porteur', 'porteurs')} visant les quartiers prioritaires`]),
  ];
  const feu = entrees.feu === 'nd' || tait ? '' : ` (${feuLibelle[entrees.feu].toLocaleLowerCase('fr')} à date)`;
  const personnes = `${effectifImprime(entrees.objectif.valeur, false)} bénéficiaires prévus, ${effectifImprime(entrees.realise.valeur, tait)} entrées en parcours, soit ${tauxImprime(entrees.atteinte, tait)}${feu} ; au rythme constaté, ${effectifImprime(entrees.projete.valeur, tait)} au terme.`;
  const argent = `${montantImprime(total.conventionne.valeur)} conventionnés, ${montantImprime(total.verse.valeur)} versés (${tauxImprime(total.consommation, false)}), ${montantImprime(total.charges.valeur)} de charges éligibles rendues, ${montantImprime(total.reste.valeur)} restant à verser.`;
  const cout = `Contribution par bénéficiaire prévu : ${coutImprime(total.coutPrevu, false)} ; coût par bénéficiaire réalisé : ${coutImprime(total.cout, tait)} ; référence : ${referenceDuCout(donnees, filtre.region, retenues.conventions).dite}.`;
  return [
    titre('retenir', 2, 'Ce qu’il faut retenir'),
    paragraphe('qui', texte(`${qui.join(', ')}.`)),
    paragraphe('personnes', texte(personnes)),
    paragraphe('argent', texte(argent)),
    paragraphe('cout', texte(cout)),
  ];
}
