import { useState } from 'react';
import { Etablir } from '#renderer/app/navette/Etablir.tsx';
import { cleDuDestinataire } from '#renderer/app/navette/navette.types.ts';
import type { Remise } from '#renderer/app/navette/use-remise.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { accord, pluriel } from '#shared/text/nombres.ts';
import { colonnesDesPilotes } from './colonnes-des-pilotes.tsx';
import type { NavettesDeFeuille, PiloteListe } from './navette.types.ts';

interface Proprietes {
  readonly donnees: NavettesDeFeuille;
  readonly aujourdHui: string;
  readonly remise: Remise;
}

/** Rien n'est en route vers lui : on lui en propose une. */
const aServir = ({ derniere }: PiloteListe): boolean => derniere === null || derniere.integreeLe !== null;

/** Les pilotes d'une feuille de route : en choisir, dire pour quand, établir leurs classeurs. */
export function Pilotes({ donnees, aujourdHui, remise }: Proprietes) {
  const { feuille, pilotes, sansPilote, retourPropose } = donnees;
  const [choix, setChoix] = useState<ReadonlySet<string> | null>(null);
  const { lancer, enCours, erreur } = useCommande('navettes.etablir');
  const choisies = choix ?? new Set(pilotes.filter(aServir).map(cleDuDestinataire));
  const voulus = pilotes.filter((pilote) => choisies.has(cleDuDestinataire(pilote)));
  const noter = (attendueLe: string) => () =>
    lancer({ feuilleId: feuille.id, pilotes: voulus.map(({ destinataire }) => destinataire), attendueLe }).then(
      ({ ids }) => ids,
      () => null,
    );
  return (
    <Bloc titre="Pilotes" note="chacun reçoit ses seules actions ouvertes et leurs indicateurs">
      <Tableau
        libelle="Pilotes de la feuille de route"
        colonnes={colonnesDesPilotes(aujourdHui)}
        lignes={pilotes}
        cle={cleDuDestinataire}
        choix={{
          choisies,
          surChange: setChoix,
          nom: ({ nom }) => nom,
          mot: (nombre) => accord(nombre, 'pilote choisi', 'pilotes choisis'),
          gestes: null,
        }}
        vide={
          <Vide icone="personnes">
            Aucune action ouverte n’a de pilote. Donnez-en un à vos actions : la navette va à qui les pilote.
          </Vide>
        }
      />
      {sansPilote > 0 && pilotes.length > 0 && (
        <LigneCalme>
          {`${pluriel(sansPilote, 'action ouverte n’a', 'actions ouvertes n’ont')} pas de pilote : aucune navette ne ${accord(sansPilote, 'la', 'les')} porte.`}
        </LigneCalme>
      )}
      {pilotes.length > 0 && (
        <Etablir
          combien={voulus.length}
          retourPropose={retourPropose}
          aujourdHui={aujourdHui}
          enCours={enCours || remise.enCours}
          erreur={erreur}
          surEtablir={(attendueLe) => remise.remettre(noter(attendueLe), () => setChoix(null))}
          note="Un classeur Excel par pilote"
        />
      )}
    </Bloc>
  );
}
