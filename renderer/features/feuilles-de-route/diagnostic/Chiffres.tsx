import { useState } from 'react';
import { direChiffre } from '#shared/domain/feuille-de-route/diagnostic/diagnostic.labels.ts';
import type { ChiffreDuDiagnostic } from '#shared/domain/feuille-de-route/diagnostic/diagnostic.schema.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { ModifierChiffre } from './ModifierChiffre.tsx';

interface Proprietes {
  readonly feuilleId: string;
  readonly chiffres: readonly ChiffreDuDiagnostic[];
  readonly vu: number;
}

/** Les chiffres du diagnostic, dans l'ordre où ils s'imprimeront : valeur, période, source, territoire. */
export function Chiffres({ feuilleId, chiffres, vu }: Proprietes) {
  const [ouvert, setOuvert] = useState<ChiffreDuDiagnostic | 'neuf' | null>(null);
  const retrait = useCommande('diagnostics.retirer');
  const deplacement = useCommande('diagnostics.deplacer');
  const aviser = useAvisAnnulable();
  const retirer = ({ id, intitule }: ChiffreDuDiagnostic) =>
    void retrait.lancer({ id }).then(() => aviser(`« ${intitule} » retiré.`, 'diagnostics.retirer'), direRefus());
  const colonnes: readonly Colonne<ChiffreDuDiagnostic>[] = [
    { id: 'intitule', titre: 'Repère', entete: true, cellule: ({ intitule }) => intitule },
    { id: 'territoire', titre: 'Territoire', cellule: ({ territoire }) => territoire },
    {
      id: 'valeur',
      titre: 'Valeur',
      nombre: true,
      valeur: (chiffre) => chiffre.valeur ?? 'n.d.',
      cellule: (chiffre) => direChiffre(chiffre),
    },
    { id: 'unite', titre: 'Unité', horsEcran: true, valeur: ({ unite }) => unite },
    { id: 'periode', titre: 'De quand', cellule: ({ periode }) => periode },
    { id: 'source', titre: 'Source', cellule: ({ source }) => source },
    {
      id: 'gestes',
      titre: 'Gestes',
      titreCache: true,
      cellule: (chiffre) => (
        <>
          <BoutonCarre icone="crayon" libelle={`Modifier « ${chiffre.intitule} »`} surClic={() => setOuvert(chiffre)} />
          <BoutonCarre icone="corbeille" libelle={`Retirer « ${chiffre.intitule} »`} surClic={() => retirer(chiffre)} />
        </>
      ),
    },
  ];
  const ajouter = (
    <Bouton genre={chiffres.length === 0 ? 'ordinaire' : 'discret'} icone="plus" surClic={() => setOuvert('neuf')}>
      Ajouter un chiffre
    </Bouton>
  );
  return (
    <Bloc titre="Les chiffres" geste={chiffres.length > 0 && ajouter}>
      <Tableau
        libelle="Chiffres du diagnostic"
        colonnes={colonnes}
        lignes={chiffres}
        cle={({ id }) => id}
        surOuvrir={setOuvert}
        ordre={{
          nom: ({ intitule }) => intitule,
          surDeplacer: (id, rang) => deplacement.lancer({ id, rang: rang + 1 }),
        }}
        vide={
          <Vide icone="tableau" geste={ajouter}>
            Aucun chiffre encore. Chacun dit sa valeur, sa période, sa source et son territoire ; ils ouvrent la feuille
            de route en Word.
          </Vide>
        }
      />
      {ouvert !== null && (
        <ModifierChiffre
          feuilleId={feuilleId}
          chiffre={ouvert === 'neuf' ? null : ouvert}
          dernier={chiffres.at(-1) ?? null}
          vu={vu}
          surFermer={() => setOuvert(null)}
        />
      )}
    </Bloc>
  );
}
