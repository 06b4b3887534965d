import { useState } from 'react';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { accord, pluriel } from '#shared/text/nombres.ts';
import { colonnesDesPilotes } from './colonnes-des-pilotes.tsx';
import { cleDuPilote, type NavettesDeFeuille, type PiloteListe } from './navette.types.ts';
import type { Etablissement } from './use-etablir.ts';

interface Proprietes {
  readonly donnees: NavettesDeFeuille;
  readonly aujourdHui: string;
  readonly etablissement: Etablissement;
}

/** Rien n'est en route vers lui : on lui en propose une. */
const aServir = ({ derniere }: PiloteListe): boolean => derniere === null || derniere.integreeLe !== null;

/** Les pilotes d'une feuille de route : en choisir, dire pour quand, établir leurs classeurs. */
export function Pilotes({ donnees, aujourdHui, etablissement }: Proprietes) {
  const { pilotes, sansPilote, retourPropose } = donnees;
  const [choix, setChoix] = useState<ReadonlySet<string> | null>(null);
  const [retour, setRetour] = useState<string | null>(retourPropose);
  const choisies = choix ?? new Set(pilotes.filter(aServir).map(cleDuPilote));
  const voulus = pilotes.filter((pilote) => choisies.has(cleDuPilote(pilote)));
  const { erreur } = etablissement;
  const faute = erreur?.transmise.champs?.['attendueLe'] ?? null;
  return (
    <Bloc titre="Pilotes" note="chacun reçoit ses seules actions ouvertes et leurs indicateurs">
      <Tableau
        libelle="Pilotes de la feuille de route"
        colonnes={colonnesDesPilotes(aujourdHui)}
        lignes={pilotes}
        cle={cleDuPilote}
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
        <div className="etablir-navettes">
          <ChampDate
            libelle="Retour souhaité"
            obligatoire
            aujourdHui={aujourdHui}
            valeur={retour}
            surChange={setRetour}
            faute={faute}
          />
          <Bouton
            genre="premier"
            icone="tableau"
            desactive={voulus.length === 0 || retour === null}
            enCours={etablissement.enCours}
            surClic={() => retour !== null && etablissement.etablir(voulus, retour, () => setChoix(null))}
          >
            {voulus.length === 0 ? 'Établir les navettes' : `Établir ${pluriel(voulus.length, 'navette', 'navettes')}`}
          </Bouton>
          <p className="note">
            Un classeur Excel par pilote, et un courriel prêt à relire pour chaque adresse connue. Rien ne part d’ici.
          </p>
        </div>
      )}
      {erreur !== null && faute === null && (
        <Repere sens="erreur" mot="Rien n’est établi." annonce>
          {erreur.message}
        </Repere>
      )}
    </Bloc>
  );
}
