import { useState } from 'react';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import type { AppError } from '#shared/errors/app-error.ts';
import { pluriel } from '#shared/text/nombres.ts';

interface Proprietes {
  readonly combien: number;
  readonly retourPropose: string;
  readonly aujourdHui: string;
  readonly enCours: boolean;
  readonly erreur: AppError | null;
  readonly surEtablir: (attendueLe: string) => void;
  /** « Un classeur Excel par pilote ». */
  readonly note: string;
}

/** Sous la liste de qui en reçoit : pour quand, et le geste qui les établit. */
export function Etablir({ combien, retourPropose, aujourdHui, enCours, erreur, surEtablir, note }: Proprietes) {
  const [retour, setRetour] = useState<string | null>(retourPropose);
  const faute = erreur?.transmise.champs?.['attendueLe'] ?? null;
  return (
    <>
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
          desactive={combien === 0 || retour === null}
          enCours={enCours}
          surClic={() => retour !== null && surEtablir(retour)}
        >
          {combien === 0 ? 'Établir les navettes' : `Établir ${pluriel(combien, 'navette', 'navettes')}`}
        </Bouton>
        <p className="note">{`${note}, et un courriel prêt à relire pour chaque adresse connue. Rien ne part d’ici.`}</p>
      </div>
      {erreur !== null && faute === null && (
        <Repere sens="erreur" mot="Rien n’est établi." annonce>
          {erreur.message}
        </Repere>
      )}
    </>
  );
}
