import { useRef, useState } from 'react';
import { ChampStructure } from '#renderer/app/structures/ChampStructure.tsx';
import { useCommande } from '#renderer/host/gestes.ts';
import { phraseDe } from '#renderer/ui/avis/phrase-de.ts';
import { CaseSurPlace } from '#renderer/ui/champ-sur-place/CaseSurPlace.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { type FicheOuverte, useFiche } from './contexte-fiche.ts';
import { Depliable } from './Depliable.tsx';

type Partenaire = FicheOuverte['partenaires'][number];

const Structure = ({ structureId, nom }: Partenaire) => <Lien vers={`/annuaire/structures/${structureId}`}>{nom}</Lien>;

/** Les structures associées, les copilotes d'abord ; chacune mène à sa fiche. */
export function PartenairesDeLaFiche({ dEmblee }: { readonly dEmblee: boolean }) {
  const { id: ficheId, partenaires, garder } = useFiche();
  const ajout = useCommande('partenaires.ajouter');
  const retrait = useCommande('partenaires.retirer');
  const ici = useRef<HTMLDivElement>(null);
  const [nom, setNom] = useState('');
  const [faute, setFaute] = useState<string | null>(null);

  const tenter = async (ecriture: Promise<unknown>): Promise<boolean> => {
    setFaute(null);
    try {
      await garder(ecriture);
      return true;
    } catch (cause) {
      setFaute(phraseDe(cause));
      return false;
    }
  };
  const associer = (structure: string, role: Partenaire['role']) => tenter(ajout.lancer({ ficheId, structure, role }));
  const prendre = async (structure: string) => {
    if (structure.trim() !== '' && (await associer(structure, 'partenaire'))) setNom('');
  };
  const retirer = ({ id }: Partenaire) => {
    // La ligne touchée disparaît : le foyer va au champ, sans attendre.
    ici.current?.querySelector<HTMLElement>('input[type="text"]')?.focus();
    void tenter(retrait.lancer({ id }));
  };
  return (
    <Depliable
      mot="Partenaires"
      enLigne
      geste="Choisir"
      libelle="Choisir les partenaires"
      dEmblee={dEmblee}
      lu={
        <ul>
          {partenaires.map((partenaire) => (
            <li key={partenaire.id}>
              <Structure {...partenaire} />
              {partenaire.role === 'copilote' && <span className="note">, copilote</span>}
            </li>
          ))}
        </ul>
      }
    >
      {() => (
        <div className="partenaires" ref={ici}>
          <ChampStructure
            libelle="Structure partenaire"
            exemple="Chercher, ou écrire puis Entrée"
            valeur={nom}
            surChange={setNom}
            surPris={(structure) => void prendre(structure)}
            faute={faute}
          />
          <ul>
            {partenaires.map((partenaire) => (
              <li key={partenaire.id}>
                <Structure {...partenaire} />
                <CaseSurPlace
                  libelle="copilote"
                  valeur={partenaire.role === 'copilote'}
                  surEnregistrer={(copilote) =>
                    garder(
                      ajout.lancer({ ficheId, structure: partenaire.nom, role: copilote ? 'copilote' : 'partenaire' }),
                    )
                  }
                />
                <BoutonCarre icone="fermer" libelle={`Retirer ${partenaire.nom}`} surClic={() => retirer(partenaire)} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </Depliable>
  );
}
