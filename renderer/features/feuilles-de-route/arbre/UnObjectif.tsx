import { useRef, useState } from 'react';
import { citer } from '#shared/text/citer.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Poignee } from '#renderer/ui/ordre/Poignee.tsx';
import { pluriel } from '#shared/text/nombres.ts';
import type { LigneDeFeuille, TableauDeFeuille } from '../feuille.types.ts';
import { DeplacerObjectif } from './DeplacerObjectif.tsx';
import { foyerApres } from './foyer-apres.ts';
import { ListeDActions } from './ListeDActions.tsx';
import type { Arbre } from './use-arbre.ts';

interface Proprietes {
  readonly objectif: TableauDeFeuille['objectifs'][number];
  readonly lignes: readonly LigneDeFeuille[];
  readonly tableau: TableauDeFeuille;
  readonly vu: number;
  readonly arbre: Arbre;
}

/** Un objectif et ses actions. Retiré, ses actions restent dans l'axe. */
export function UnObjectif({ objectif, lignes, tableau, vu, arbre }: Proprietes) {
  const { id, numero, intitule } = objectif;
  const { modifier } = useModification('objectifs.modifier', { id, vu, objet: `Objectif ${numero}` });
  const retrait = useCommande('objectifs.retirer');
  const aviser = useAvisAnnulable();
  const cadre = useRef<HTMLElement>(null);
  const [deplace, setDeplace] = useState(false);
  const retirer = async () => {
    const suivant = foyerApres(cadre.current);
    await retrait.lancer({ id });
    aviser(
      `${citer(intitule)} est retiré.${lignes.length > 0 ? ` ${pluriel(lignes.length, 'action reste', 'actions restent')} dans l’axe, sans objectif.` : ''}`,
      'objectifs.retirer',
    );
    suivant?.focus();
  };
  return (
    <section className="un-objectif" ref={cadre} aria-label={`Objectif ${numero} ${intitule}`}>
      <div className="arbre-tete" {...arbre.element({ genre: 'objectif', id })}>
        <Poignee {...arbre.poignee({ genre: 'objectif', id }, `objectif ${numero} ${intitule}`)} />
        <span className="arbre-numero">{`Objectif ${numero}`}</span>
        <div className="arbre-nom">
          <ChampSurPlace
            libelle={`Intitulé de l’objectif ${numero}`}
            libelleCache
            valeur={intitule}
            verifier={(texte) => (texte.trim() === '' ? 'Donnez un intitulé à l’objectif.' : null)}
            surEnregistrer={(nouveau) => modifier({ intitule: nouveau })}
          />
        </div>
        {tableau.axes.length > 1 && (
          <BoutonCarre
            icone="fleche"
            libelle={`Déplacer l’objectif ${numero} vers un autre axe`}
            surClic={() => setDeplace(true)}
          />
        )}
        <BoutonCarre
          icone="corbeille"
          libelle={`Retirer l’objectif ${numero}`}
          surClic={() => void retirer().catch(direRefus())}
        />
      </div>
      <ListeDActions libelle={`Objectif ${numero}`} lignes={lignes} tableau={tableau} arbre={arbre} />
      {deplace && <DeplacerObjectif objectif={objectif} axes={tableau.axes} surFermer={() => setDeplace(false)} />}
    </section>
  );
}
