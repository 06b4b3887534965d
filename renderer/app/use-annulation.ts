import { useEffect, useEffectEvent } from 'react';
import { pluriel } from '#shared/text/nombres.ts';
import { useDemande } from '#renderer/host/gestes.ts';
import { donnerAvis, retirerGestesOfferts } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { enSaisie } from '#renderer/ui/gestes/en-saisie.ts';

const dire = direRefus('Rien n’a pu être annulé.');

/** Ce par-dessus quoi l'annulation est passée : ce qui touchait une personne effacée. */
const direPassees = ([recente, ...autres]: readonly string[]): string =>
  recente === undefined
    ? ''
    : autres.length === 0
      ? ` « ${recente} » touchait une personne effacée et ne s’annule plus.`
      : ` « ${recente} » et ${pluriel(autres.length, 'autre opération touchaient', 'autres opérations touchaient')} une personne effacée et ne s’annulent plus.`;

/**
 * Ctrl+Z annule la dernière opération de cette fenêtre, Ctrl+Maj+Z (ou Ctrl+Y) la rétablit. Dans un
 * champ où l'on tape, ces touches restent au champ.
 * @returns de quoi annuler et rétablir depuis un menu ou la palette.
 */
export function useAnnulation(): { readonly annuler: () => void; readonly retablir: () => void } {
  const annulation = useDemande('historique.annuler');
  const retablissement = useDemande('historique.retablir');

  const retablir = () => {
    retablissement.lancer({}).then(({ libelle }) => {
      retirerGestesOfferts();
      donnerAvis(`Rétabli : ${libelle.replace(/^Annulation : /u, '')}.`);
    }, dire);
  };
  const annuler = () => {
    annulation.lancer({}).then(({ libelle, passees }) => {
      retirerGestesOfferts();
      donnerAvis(`Annulé : ${libelle}.${direPassees(passees)}`, { libelle: 'Rétablir', surClic: retablir });
    }, dire);
  };

  const surTouche = useEffectEvent((evenement: KeyboardEvent) => {
    if (
      !(evenement.ctrlKey || evenement.metaKey) ||
      evenement.altKey ||
      evenement.defaultPrevented ||
      enSaisie(evenement.target)
    )
      return;
    const touche = evenement.key.toLowerCase();
    const refaire = touche === 'y' || (touche === 'z' && evenement.shiftKey);
    if (touche !== 'z' && !refaire) return;
    evenement.preventDefault();
    if (refaire) retablir();
    else annuler();
  });
  useEffect(() => {
    const ecoute = (evenement: KeyboardEvent) => surTouche(evenement);
    document.addEventListener('keydown', ecoute);
    return () => document.removeEventListener('keydown', ecoute);
  }, []);
  return { annuler, retablir };
}
