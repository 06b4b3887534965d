import { useState } from 'react';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { ecarteDe, totauxDesJustificatifs } from '#shared/domain/convention/controle/justificatif.rules.ts';
import type { Justificatif, Visite } from '#shared/domain/convention/controle/visite.schema.ts';
import { montantFr } from '#shared/text/montants.ts';
import { ModifierJustificatif } from './ModifierJustificatif.tsx';

interface Proprietes {
  readonly conventionId: string;
  readonly visite: Visite;
  readonly vu: number;
}

const enCentimes = (montant: number | null) => (montant === null ? null : { centimes: montant });

/** L'échantillon de justificatifs : déclaré, retenu, écarté avec motif ; l'écart se reporte sur la ligne du compte (M2). */
export function JustificatifsControles({ conventionId, visite, vu }: Proprietes) {
  const { donnees: comptes } = useRequete('comptes.lire', { conventionId });
  const [ouvert, setOuvert] = useState<Justificatif | 'neuf' | null>(null);
  const report = useCommande('visites.reporter');
  const retrait = useCommande('visites.retirerJustificatif');
  const aviser = useAvisAnnulable();
  const lignes = comptes?.lignes ?? [];
  const { justificatifs } = visite;
  const totaux = totauxDesJustificatifs(justificatifs);
  const ligneDe = ({ ligneId }: Justificatif): string => {
    const ligne = lignes.find(({ id }) => id === ligneId);
    return ligne === undefined ? '' : `${ligne.compte} ${ligne.libelle}, ${ligne.annee}`;
  };
  const reporter = ({ id, nature }: Justificatif) =>
    void report
      .lancer({ id })
      .then(() => aviser(`Écart de « ${nature} » reporté.`, 'visites.reporter'), direRefus('Écart non reporté.'));
  const retirer = ({ id, nature }: Justificatif) =>
    void retrait.lancer({ id }).then(() => aviser(`« ${nature} » retiré.`, 'visites.retirerJustificatif'), direRefus());
  const colonnes: readonly Colonne<Justificatif>[] = [
    {
      id: 'nature',
      titre: 'Justificatif',
      entete: true,
      valeur: ({ nature }) => nature,
      cellule: (un) => (
        <Bouton genre="discret" libelle={`Modifier : ${un.nature}`} surClic={() => setOuvert(un)}>
          {un.nature}
        </Bouton>
      ),
    },
    { id: 'ligne', titre: 'Ligne du compte', cellule: ligneDe },
    {
      id: 'declare',
      titre: 'Déclaré',
      nombre: true,
      valeur: ({ declare }) => enCentimes(declare),
      cellule: ({ declare }) => montantFr(declare),
      total: montantFr(totaux.declare),
    },
    {
      id: 'retenu',
      titre: 'Retenu',
      nombre: true,
      valeur: ({ retenu }) => enCentimes(retenu),
      cellule: ({ retenu }) => (retenu === null ? <span className="note">à contrôler</span> : montantFr(retenu)),
      total: montantFr(totaux.retenu),
    },
    {
      id: 'ecarte',
      titre: 'Écarté',
      nombre: true,
      valeur: (un) => enCentimes(ecarteDe(un)),
      cellule: (un) => (un.retenu === null ? '' : montantFr(ecarteDe(un))),
      total: montantFr(totaux.ecarte),
    },
    {
      id: 'motif',
      titre: 'Motif',
      cellule: (un) => un.motif ?? (ecarteDe(un) > 0 ? 'à motiver' : ''),
    },
    {
      id: 'report',
      titre: 'Sur les comptes',
      valeur: ({ reporte }) => (reporte === 0 ? '' : montantFr(reporte)),
      cellule: (un) =>
        un.ligneId === null || un.retenu === null || ecarteDe(un) === un.reporte ? (
          <span className="note">{un.reporte > 0 ? `${montantFr(un.reporte)} reportés` : ''}</span>
        ) : (
          <Bouton genre="discret" libelle={`Reporter l’écart : ${un.nature}`} surClic={() => reporter(un)}>
            Reporter l’écart
          </Bouton>
        ),
    },
    {
      id: 'gestes',
      titre: 'Gestes',
      titreCache: true,
      etroite: true,
      cellule: (un) => <BoutonCarre icone="fermer" libelle={`Retirer : ${un.nature}`} surClic={() => retirer(un)} />,
    },
  ];
  return (
    <Bloc
      titre="Justificatifs contrôlés"
      geste={
        <Bouton genre="discret" icone="plus" surClic={() => setOuvert('neuf')}>
          Ajouter un justificatif
        </Bouton>
      }
    >
      <Tableau
        libelle="Justificatifs contrôlés"
        colonnes={colonnes}
        lignes={justificatifs}
        cle={({ id }) => id}
        vide={<p className="note">Aucun justificatif : prenez-en un échantillon dans les dépenses déclarées.</p>}
      />
      {ouvert !== null && (
        <ModifierJustificatif
          visiteId={visite.id}
          justificatif={ouvert === 'neuf' ? null : ouvert}
          lignes={lignes}
          vu={vu}
          surFermer={() => setOuvert(null)}
        />
      )}
    </Bloc>
  );
}
