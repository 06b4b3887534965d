import { useState } from 'react';
import { citer } from '#shared/text/citer.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { type LigneDeFeuille, nomDAxe, type TableauDeFeuille } from '../feuille.types.ts';
import { rayonsDe } from './places.ts';
import type { Arbre } from './use-arbre.ts';

interface Proprietes {
  readonly ligne: LigneDeFeuille;
  readonly tableau: TableauDeFeuille;
  readonly arbre: Arbre;
  readonly surFermer: () => void;
}

/** Envoie une action dans un axe ou un objectif lointain, à sa fin, sans la porter cran à cran. */
export function DeplacerVers({ ligne, tableau, arbre, surFermer }: Proprietes) {
  const rayons = rayonsDe(tableau);
  const nom = (axeId: string, objectifId: string | null): string => {
    const axe = tableau.axes.find(({ id }) => id === axeId);
    const objectif = tableau.objectifs.find(({ id }) => id === objectifId);
    const deLAxe = axe === undefined ? '' : nomDAxe(axe);
    return objectif === undefined ? deLAxe : `${deLAxe} ▸ ${objectif.numero} ${objectif.intitule}`;
  };
  const [vers, setVers] = useState<string>(ligne.objectifId ?? ligne.axeId);
  const cible = rayons.find(({ axeId, objectifId }) => (objectifId ?? axeId) === vers);
  const deplacer = () => {
    if (cible !== undefined && !cible.ids.includes(ligne.inscriptionId))
      arbre.placer(ligne.inscriptionId, {
        axeId: cible.axeId,
        objectifId: cible.objectifId,
        rang: cible.ids.length + 1,
      });
    surFermer();
  };
  return (
    <Dialogue
      ouvert
      titre={`Déplacer ${citer(ligne.intitule)}`}
      surFermer={surFermer}
      gestes={
        <>
          <Bouton genre="premier" surClic={deplacer}>
            Déplacer
          </Bouton>
          <Bouton surClic={surFermer}>Renoncer</Bouton>
        </>
      }
    >
      <ChampChoix
        libelle="Vers"
        valeur={vers}
        surChange={(choix) => choix !== null && setVers(choix)}
        options={rayons.map(({ axeId, objectifId }) => ({
          valeur: objectifId ?? axeId,
          libelle: nom(axeId, objectifId),
        }))}
      />
    </Dialogue>
  );
}
