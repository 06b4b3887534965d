import { useState } from 'react';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import type { InstanceFiche } from '#shared/contract/instance.contract.ts';
import { accord, nombreFr, pluriel } from '#shared/text/nombres.ts';
import { comparerTextes, enTri } from '#shared/text/tri.ts';
import { ChoixCommunes } from '../creation/ChoixCommunes.tsx';

/** Au-delà, un champ filtre la liste. */
const LONGUE = 20;

interface Proprietes {
  readonly fiche: InstanceFiche;
  readonly modifiable: boolean;
}

/** Les communes d'un périmètre : en chercher, en ajouter, en retirer plusieurs d'un geste. */
export function CommunesDuPerimetre({ fiche: { instance, perimetre }, modifiable }: Proprietes) {
  const { communes } = perimetre;
  const [choisies, setChoisies] = useState<ReadonlySet<string>>(new Set());
  const [filtre, setFiltre] = useState('');
  const modification = useCommande('instances.modifierPerimetre');
  const aviser = useAvisAnnulable();

  const modifier = async (ajouter: string[], retirer: string[], phrase: string) => {
    try {
      await modification.lancer({ id: instance.id, ajouter, retirer });
    } catch {
      return;
    }
    setChoisies(new Set());
    aviser(phrase, 'instances.modifierPerimetre');
  };
  const montrees = communes.filter(({ libelle, code }) => enTri(`${libelle} ${code}`).includes(enTri(filtre)));

  return (
    <Bloc titre="Communes" note={nombreFr(communes.length)}>
      <div className="champs-du-perimetre">
        {modifiable && (
          <ChoixCommunes
            deja={communes.map(({ code }) => code)}
            surAjouter={({ id, libelle }) => void modifier([id], [], `${libelle} : dans le périmètre.`)}
          />
        )}
        {communes.length > LONGUE && (
          <ChampTexte libelle="Rechercher dans ces communes" type="search" valeur={filtre} surChange={setFiltre} />
        )}
      </div>
      {modification.erreur && (
        <Repere sens="erreur" mot="Périmètre inchangé." annonce>
          {modification.erreur.message}
        </Repere>
      )}
      <Tableau
        libelle="Communes du périmètre"
        colonnes={[
          {
            id: 'nom',
            titre: 'Commune',
            entete: true,
            cellule: ({ libelle }) => libelle,
            comparer: (une, autre) => comparerTextes(une.libelle, autre.libelle),
          },
          { id: 'code', titre: 'Code', etroite: true, cellule: ({ code }) => code },
        ]}
        lignes={montrees}
        cle={({ code }) => code}
        choix={
          modifiable
            ? {
                choisies,
                surChange: setChoisies,
                nom: ({ libelle }) => libelle,
                mot: (nombre) => accord(nombre, 'choisie', 'choisies'),
                gestes: (
                  <Bouton
                    genre="discret"
                    danger
                    enCours={modification.enCours}
                    surClic={() =>
                      void modifier(
                        [],
                        [...choisies],
                        `${pluriel(choisies.size, 'commune retirée', 'communes retirées')} du périmètre.`,
                      )
                    }
                  >
                    Retirer du périmètre
                  </Bouton>
                ),
              }
            : undefined
        }
        vide={
          <Vide icone="carte">{filtre === '' ? 'Aucune commune.' : `Aucune commune ne répond à « ${filtre} ».`}</Vide>
        }
      />
    </Bloc>
  );
}
