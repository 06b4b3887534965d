import { useState } from 'react';
import { MOTS_DE_CIBLE } from '#shared/domain/reprise/cibles.labels.ts';
import type { Choix } from '#shared/domain/reprise/comprehension.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { useCommande, useDemande } from '#renderer/host/gestes.ts';
import { donnerAvis, retirerGestesOfferts } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { direRepris, type Repris } from './Resultat.tsx';
import type { Comprise } from './reprise.types.ts';

interface Faite {
  readonly repris: Repris;
  /** Ce qu'on comptait avant : y revenir, c'est que la reprise a été annulée. */
  readonly avant: string;
  /** L'hôte a relu l'annuaire depuis : ce qu'on compte a changé. */
  readonly relue: boolean;
  /** Annulée d'ici : une reprise qui n'a fait que compléter ne change pas ce qu'on compte. */
  readonly rendue: boolean;
}

const empreinte = ({ comptes }: Comprise): string => JSON.stringify(comptes);

/** Le geste qui écrit, et celui qui l'annule ; rien d'autre de l'écran n'écrit. */
export function useReprendre(reprise: string, choix: Choix, comprise: Comprise | null) {
  const reprendre = useCommande('reprises.reprendre');
  const annulation = useDemande('historique.annuler');
  const [faite, setFaite] = useState<Faite | null>(null);

  const annuler = () =>
    void annulation
      .lancer({ commande: 'reprises.reprendre' })
      .then(() => {
        setFaite((une) => une && { ...une, rendue: true });
        retirerGestesOfferts();
        donnerAvis(`Reprise annulée : ${MOTS_DE_CIBLE[comprise?.cible ?? 'personnes'].ou.rendu}.`);
      })
      .catch(direRefus('Rien n’a pu être annulé.'));

  const ecrire = async (): Promise<void> => {
    if (comprise === null || comprise.comptes.entrent === 0) return;
    const avant = empreinte(comprise);
    try {
      const repris = await reprendre.lancer({
        reprise,
        cible: comprise.cible,
        choix,
        nom: comprise.nom.slice(0, 255),
        lignes: comprise.comptes.entrent,
      });
      setFaite({ repris, avant, relue: false, rendue: false });
      const ecrit = repris.creees + repris.completees + (repris.branches ?? 0) > 0;
      donnerAvis(direRepris(repris, comprise.cible), ecrit ? { libelle: 'Annuler', surClic: annuler } : null);
    } catch {
      // Le refus se lit dans l'écran, au-dessus du tableau.
    }
  };

  const arretee = reprendre.erreur?.message === communErrors.arretee().message;
  const ailleurs = faite !== null && comprise !== null && empreinte(comprise) !== faite.avant;
  if (ailleurs && !faite.relue) setFaite({ ...faite, relue: true });
  return {
    lancer: () => void ecrire(),
    enCours: reprendre.enCours,
    refus: arretee ? null : (reprendre.erreur?.message ?? null),
    /** La personne a arrêté l'écriture : ce n'est pas une faute. */
    arretee,
    faite: faite?.repris ?? null,
    annulee: faite !== null && (faite.relue || faite.rendue) && !ailleurs,
    annuler,
    annulation: annulation.enCours,
    revenir: () => setFaite(null),
  };
}
