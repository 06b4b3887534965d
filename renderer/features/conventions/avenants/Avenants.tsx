import { useState } from 'react';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import { etatDAvenantLibelle, nomDAvenant } from '#shared/domain/convention/avenant/avenant.labels.ts';
import type { Avenant } from '#shared/domain/convention/avenant/avenant.schema.ts';
import { ecartsDe } from '#shared/domain/convention/avenant/ecarts.rules.ts';
import { effetDe, etatDAvenant } from '#shared/domain/convention/avenant/en-vigueur.rules.ts';
import { montantFr } from '#shared/text/montants.ts';
import type { Onglet } from '../fiche/convention.types.ts';
import { PreparerUnAvenant } from './PreparerUnAvenant.tsx';
import { UnAvenant } from './UnAvenant.tsx';
import { ValeursEnVigueur } from './ValeursEnVigueur.tsx';

const SENS = { projet: 'afaire', signe: 'attente', en_vigueur: 'fait' } as const;
const enDate = (date: string | null) => (date === null ? null : { date });

/** Les avenants d'une convention signée, ce que chacun change, et ce qui vaut à une date (C7). */
export function Avenants({ fiche, vu, jour }: Onglet) {
  const { initiale, avenants } = fiche;
  const [neuf, setNeuf] = useState(false);
  const [ouvert, setOuvert] = useState<string | null>(null);
  /** D'un avenant annuel qui ne fixe rien d'autre, l'aide est celle que dit la convention. */
  const sansChangement = ({ annee }: Avenant): string => {
    const montant = annee === null ? null : (initiale.annees.find((une) => une.annee === annee)?.montant ?? null);
    return montant === null
      ? 'ne change aucune valeur'
      : `aide ${annee} : ${montantFr(montant)}, comme dans la convention`;
  };
  const dire = (avenant: Avenant): readonly string[] =>
    ecartsDe(initiale, avenants, avenant).map(({ quoi, avant, apres }) => `${quoi} : ${avant} → ${apres}`);
  if (initiale.convention.signeeLe === null) return null;
  const colonnes: readonly Colonne<Avenant>[] = [
    {
      id: 'avenant',
      titre: 'Avenant',
      entete: true,
      valeur: ({ numero }) => numero,
      cellule: (avenant) => (
        <Bouton
          genre="discret"
          libelle={`${nomDAvenant(avenant)}, ouvrir`}
          deplie={avenant.id === ouvert}
          surClic={() => setOuvert(avenant.id === ouvert ? null : avenant.id)}
        >
          {nomDAvenant(avenant)}
        </Bouton>
      ),
    },
    { id: 'objet', titre: 'Objet', cellule: ({ objet }) => objet },
    {
      id: 'changements',
      titre: 'Avant → après',
      valeur: (avenant) => dire(avenant).join(' ; '),
      cellule: (avenant) => {
        const lignes = dire(avenant);
        return lignes.length === 0 ? (
          <span className="note">{sansChangement(avenant)}</span>
        ) : (
          <ul className="ecarts-d-avenant">
            {lignes.map((ligne) => (
              <li key={ligne}>{ligne}</li>
            ))}
          </ul>
        );
      },
    },
    {
      id: 'conclu',
      titre: 'Signé le',
      etroite: true,
      valeur: ({ concluLe }) => enDate(concluLe),
      cellule: ({ concluLe }) => (concluLe === null ? '' : dateCourte(concluLe)),
    },
    {
      id: 'effet',
      titre: 'Effet le',
      etroite: true,
      valeur: (avenant) => enDate(effetDe(avenant) ?? avenant.effetLe),
      cellule: (avenant) => {
        const effet = effetDe(avenant) ?? avenant.effetLe;
        return effet === null ? '' : dateCourte(effet);
      },
    },
    {
      id: 'etat',
      titre: 'État',
      valeur: (avenant) => etatDAvenantLibelle[etatDAvenant(avenant, jour)],
      cellule: (avenant) => {
        const etat = etatDAvenant(avenant, jour);
        return <Etat sens={SENS[etat]}>{etatDAvenantLibelle[etat]}</Etat>;
      },
    },
  ];
  const avenant = avenants.find(({ id }) => id === ouvert);
  return (
    <Bloc
      titre="Avenants"
      geste={
        <Bouton genre="discret" icone="plus" surClic={() => setNeuf(true)}>
          Préparer un avenant
        </Bouton>
      }
    >
      <Tableau
        libelle="Avenants de la convention"
        colonnes={colonnes}
        lignes={avenants}
        cle={({ id }) => id}
        ouverte={ouvert}
        vide={<p className="note">Aucun avenant : la convention vaut telle que les parties l’ont signée.</p>}
      />
      {avenant !== undefined && (
        <UnAvenant
          key={avenant.id}
          fiche={fiche}
          avenant={avenant}
          vu={vu}
          jour={jour}
          surFermer={() => setOuvert(null)}
        />
      )}
      {avenants.length > 0 && <ValeursEnVigueur fiche={fiche} jour={jour} />}
      {neuf && <PreparerUnAvenant fiche={fiche} jour={jour} surPrepare={setOuvert} surFermer={() => setNeuf(false)} />}
    </Bloc>
  );
}
