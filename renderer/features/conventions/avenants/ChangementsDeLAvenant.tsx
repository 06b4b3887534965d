import { useState } from 'react';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import type { Avenant } from '#shared/domain/convention/avenant/avenant.schema.ts';
import { type Ecart, ecartsDe } from '#shared/domain/convention/avenant/ecarts.rules.ts';
import type { FicheDeConvention } from '../fiche/convention.types.ts';
import { AjouterUnChangement } from './AjouterUnChangement.tsx';
import { DeplacerParAvenant } from './DeplacerParAvenant.tsx';

interface Proprietes {
  readonly fiche: FicheDeConvention;
  readonly avenant: Avenant;
  readonly vu: number;
}

/** Ce qu'un avenant change, avant et après ; d'un projet, de quoi en ajouter et en retirer. */
export function ChangementsDeLAvenant({ fiche, avenant, vu }: Proprietes) {
  const [dialogue, setDialogue] = useState<'valeur' | 'mouvement' | null>(null);
  const retrait = useCommande('avenants.nePlusChanger');
  const laisser = useCommande('avenants.laisser');
  const aviser = useAvisAnnulable();
  const projet = avenant.concluLe === null;
  const retirer = ({ sorte, ligneId, quoi }: Ecart) =>
    void (
      sorte === 'valeur'
        ? retrait.lancer({ id: ligneId })
        : laisser.lancer({
            avenantId: avenant.id,
            membreId: sorte === 'membre' ? ligneId : null,
            zoneId: sorte === 'zone' ? ligneId : null,
          })
    ).then(
      () =>
        aviser(`« ${quoi} » retiré de l’avenant.`, sorte === 'valeur' ? 'avenants.nePlusChanger' : 'avenants.laisser'),
      direRefus(),
    );
  const colonnes: readonly Colonne<Ecart>[] = [
    { id: 'quoi', titre: 'Ce qui change', entete: true, cellule: ({ quoi }) => quoi },
    { id: 'avant', titre: 'Avant', cellule: ({ avant }) => avant },
    { id: 'apres', titre: 'Après', cellule: ({ apres }) => apres },
    {
      id: 'gestes',
      titre: 'Gestes',
      titreCache: true,
      etroite: true,
      cellule: (ecart) =>
        projet ? (
          <BoutonCarre icone="fermer" libelle={`Retirer de l’avenant : ${ecart.quoi}`} surClic={() => retirer(ecart)} />
        ) : null,
    },
  ];
  return (
    <>
      <Tableau
        libelle="Ce que change l’avenant"
        colonnes={colonnes}
        lignes={ecartsDe(fiche.initiale, fiche.avenants, avenant)}
        cle={({ cle }) => cle}
        vide={<p className="note">Cet avenant ne change encore aucune valeur.</p>}
      />
      {projet && (
        <div className="gestes-d-avenant">
          <Bouton icone="plus" surClic={() => setDialogue('valeur')}>
            Changer une valeur
          </Bouton>
          <Bouton icone="plus" surClic={() => setDialogue('mouvement')}>
            Changer un organisme ou une zone
          </Bouton>
        </div>
      )}
      {dialogue === 'valeur' && (
        <AjouterUnChangement fiche={fiche} avenant={avenant} vu={vu} surFermer={() => setDialogue(null)} />
      )}
      {dialogue === 'mouvement' && (
        <DeplacerParAvenant fiche={fiche} avenant={avenant} surFermer={() => setDialogue(null)} />
      )}
    </>
  );
}
