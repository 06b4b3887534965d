import { useEffect, useEffectEvent, useRef } from 'react';
import type { Sortie } from '#shared/contract/contract.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { phraseDe } from '#renderer/ui/avis/phrase-de.ts';
import { demanderDeuxValeurs } from './deux-valeurs.store.ts';

type EnSuspens = Sortie<'saisies.enSuspens'>[number];

/** À l'ouverture, propose le choix pour chaque texte tapé avant un arrêt et dont le champ a changé depuis. */
export function SaisiesEnSuspens() {
  const { donnees } = useRequete('saisies.enSuspens', {});
  const { lancer } = useCommande('saisies.trancher');
  const proposees = useRef(new Set<number>());

  const proposer = useEffectEvent(async ({ numero, objet, champ, mienne, autre, auteur }: EnSuspens) => {
    if (proposees.current.has(numero)) return;
    proposees.current.add(numero);
    const miennes = await demanderDeuxValeurs(objet, [{ champ, mienne, autre, auteur }]);
    // Fermé sans choisir : le texte attend la prochaine ouverture, rien ne se perd.
    if (miennes === null) return;
    try {
      await lancer({ numero, garder: miennes.length > 0 });
    } catch (cause) {
      donnerAvis(`Un texte d’avant l’arrêt n’a pas été repris. ${phraseDe(cause)}`);
    } finally {
      proposees.current.delete(numero);
    }
  });
  useEffect(() => {
    for (const saisie of donnees ?? []) void proposer(saisie);
  }, [donnees]);
  return null;
}
