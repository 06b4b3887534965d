import { useState } from 'react';
import { ListeDeConstats } from '#renderer/app/constats/ListeDeConstats.tsx';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import {
  constatsDuCumul,
  type CumulDesAides as Cumul,
  cumulsDesAides,
} from '#shared/domain/convention/argent/cumul-des-aides.rules.ts';
import { parametreAu } from '#shared/domain/convention/controle/parametre.rules.ts';
import { montantFr } from '#shared/text/montants.ts';
import { NoterUneAide } from './NoterUneAide.tsx';

interface Proprietes {
  readonly structureId: string;
  readonly nom: string;
  /** L'exercice montré, proposé à qui note une aide. */
  readonly annee: number;
}

const montant = (id: string, titre: string, lire: (cumul: Cumul) => number): Colonne<Cumul> => ({
  id,
  titre,
  nombre: true,
  valeur: (cumul) => ({ centimes: lire(cumul) }),
  cellule: (cumul) => montantFr(lire(cumul)),
});

/** Les aides publiques d'un organisme, cumulées sur trois exercices, devant le plafond en vigueur (ligne 70). */
export function CumulDesAides({ structureId, nom, annee }: Proprietes) {
  const { donnees } = useRequete('aides.deLOrganisme', { structureId });
  const [note, setNote] = useState(false);
  const retrait = useCommande('aides.retirer');
  const aviser = useAvisAnnulable();
  if (donnees === null) return null;
  const { conventions, ailleurs, parametres } = donnees;
  const cumuls = cumulsDesAides([...conventions, ...ailleurs]);
  const plafondAu = (jour: string) => parametreAu('plafondMinimis', jour, parametres);
  const colonnes: readonly Colonne<Cumul>[] = [
    { id: 'annee', titre: 'Exercice', entete: true, cellule: ({ annee: exercice }) => String(exercice) },
    montant('exercice', 'De l’exercice', ({ deLExercice }) => deLExercice),
    montant('total', 'Sur trois exercices', ({ total }) => total),
    montant('minimis', 'Dont de minimis', ({ minimis }) => minimis),
    montant('plafond', 'Plafond de minimis', (cumul) => plafondAu(`${cumul.annee}-12-31`).valeur),
  ];
  return (
    <Bloc
      titre={`Aides publiques : ${nom}`}
      note="conventions de ce fichier, et ce qui est noté d’ailleurs"
      geste={
        <Bouton genre="discret" icone="plus" surClic={() => setNote(true)}>
          Noter une aide reçue d’ailleurs
        </Bouton>
      }
    >
      <Tableau
        libelle="Cumul des aides publiques"
        colonnes={colonnes}
        lignes={cumuls}
        cle={(cumul) => String(cumul.annee)}
        vide={<p className="note">Rien de versé ni de noté encore.</p>}
      />
      <ListeDeConstats constats={constatsDuCumul(cumuls, plafondAu)} />
      {ailleurs.length > 0 && (
        <ul className="lignes-de-bloc">
          {ailleurs.map(({ id, annee: exercice, financeur, montant: recu, minimis }) => (
            <li key={id}>
              <span>{`${exercice}, ${financeur} : ${montantFr(recu)}`}</span>
              <span className="note pousse">{minimis ? 'de minimis SIEG' : ''}</span>
              <BoutonCarre
                icone="fermer"
                libelle={`Retirer l’aide ${exercice}, ${financeur}`}
                surClic={() =>
                  void retrait.lancer({ id }).then(() => aviser('Aide retirée.', 'aides.retirer'), direRefus())
                }
              />
            </li>
          ))}
        </ul>
      )}
      {note && <NoterUneAide structureId={structureId} annee={annee} surFermer={() => setNote(false)} />}
    </Bloc>
  );
}
