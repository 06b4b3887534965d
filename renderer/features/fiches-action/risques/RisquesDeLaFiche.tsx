import './risques.css';
import { useRef, useState } from 'react';
import { graviteLibelle } from '#shared/domain/feuille-de-route/risque.labels.ts';
import { graviteSchema, type Risque } from '#shared/domain/feuille-de-route/risque.schema.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus, phraseDe } from '#renderer/ui/avis/phrase-de.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { useFiche } from '../contexte-fiche.ts';
import { MotAEcrire } from '../MotAEcrire.tsx';

const GRAVITES = graviteSchema.options.map((valeur) => ({ valeur, libelle: graviteLibelle[valeur] }));

function UnRisque({ risque, surRetirer }: { readonly risque: Risque; readonly surRetirer: () => void }) {
  const { vu, garder } = useFiche();
  const { id, intitule, gravite, parade } = risque;
  const { modifier } = useModification('risques.modifier', { id, vu, objet: intitule });
  return (
    <li>
      <ChampSurPlace
        libelle="Risque"
        libelleCache
        souple
        valeur={intitule}
        surEnregistrer={(texte) => garder(modifier({ intitule: texte }))}
      />
      <BoutonCarre icone="fermer" libelle={`Retirer le risque : ${intitule}`} surClic={surRetirer} />
      <ChampSurPlace
        libelle={`Parade : ${intitule}`}
        libelleCache
        souple
        exemple="Ce que l’on prévoit contre"
        valeur={parade ?? ''}
        surEnregistrer={(texte) => garder(modifier({ parade: texte }))}
      />
      <ChoixSurPlace
        libelle={`Gravité : ${intitule}`}
        vide="Gravité"
        options={GRAVITES}
        valeur={gravite}
        surEnregistrer={(choix) => garder(modifier({ gravite: choix }))}
      />
    </li>
  );
}

/** Ce qui menace l'action, et ce que l'on prévoit contre : une ligne par risque, Entrée en ajoute une. */
export function RisquesDeLaFiche() {
  const { id: ficheId, risques, garder } = useFiche();
  const ajout = useCommande('risques.ajouter');
  const retrait = useCommande('risques.retirer');
  const ici = useRef<HTMLDivElement>(null);
  const [faute, setFaute] = useState<string | null>(null);
  const ecrire = async (intitule: string): Promise<boolean> => {
    try {
      await garder(ajout.lancer({ ficheId, intitule, gravite: null, parade: '' }));
      return true;
    } catch (cause) {
      setFaute(phraseDe(cause));
      return false;
    }
  };
  const retirer = (id: string) => {
    // La ligne touchée disparaît : le foyer va au champ d'ajout, sans attendre.
    ici.current?.querySelector<HTMLElement>('.risque-de-plus input')?.focus();
    void garder(retrait.lancer({ id })).catch(direRefus());
  };
  return (
    <div className="champ risques" role="group" aria-labelledby="risques-de-la-fiche" ref={ici}>
      <span className="mot" id="risques-de-la-fiche">
        Risques
      </span>
      {risques.length > 0 && (
        <ul>
          {risques.map((risque) => (
            <UnRisque key={risque.id} risque={risque} surRetirer={() => retirer(risque.id)} />
          ))}
        </ul>
      )}
      <div className="risque-de-plus">
        <MotAEcrire libelle="Risque de plus" surEcrit={ecrire} faute={faute} surChange={() => setFaute(null)} />
      </div>
    </div>
  );
}
