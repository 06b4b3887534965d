import { useEffect, useRef } from 'react';
import { ChampsPersonne, PERSONNE_VIDE } from '#renderer/app/personnes/ChampsPersonne.tsx';
import { ChoixPersonne } from '#renderer/app/personnes/ChoixPersonne.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Segment } from '#renderer/ui/gestes/Segment.tsx';
import type { Civilite, PersonneSaisie } from '#shared/domain/annuaire/personne.schema.ts';
import { separerNom } from '#shared/domain/annuaire/nom-propre.rules.ts';
import { PERSONNE_A_CHOISIR, type Qui } from './qui.ts';

type Texte = Exclude<keyof PersonneSaisie, 'civilite'>;

interface Champ<T> {
  readonly nom: string;
  readonly valeur: T;
  readonly surChange: (valeur: T) => void;
  readonly faute: string | null;
  readonly surQuitte: () => void;
}

/** Ce que ce choix prend au formulaire qui le porte. */
interface Formulaire {
  readonly fautes: Readonly<Record<string, string>>;
  readonly civilite: Champ<Civilite | null>;
  readonly texte: (nom: Texte) => Champ<string>;
  /** Remplit les champs de la personne, et son identifiant. */
  readonly remplir: (personne: Readonly<Record<string, unknown>>) => void;
}

interface Proprietes {
  readonly qui: Qui;
  readonly surChange: (qui: Qui) => void;
  readonly formulaire: Formulaire;
  /** La place est déjà vacante : la dire telle n'a pas de sens. */
  readonly sansVacance?: boolean | undefined;
}

const CHOIX = [
  { valeur: 'personne', libelle: 'Une personne' },
  { valeur: 'vacante', libelle: 'Place vacante' },
] as const;

/** Une personne de l'annuaire, une nouvelle dont on tape le nom, ou personne encore : la place est vacante. */
export function QuiDesigner({ qui, surChange, formulaire, sansVacance = false }: Proprietes) {
  const ici = useRef<HTMLDivElement>(null);
  /** Le champ que le geste fait paraître : ce qui avait le foyer n'est plus là. */
  const suivant = useRef<string | null>(null);
  useEffect(() => {
    if (suivant.current !== null) ici.current?.querySelector<HTMLElement>(suivant.current)?.focus();
    suivant.current = null;
  }, [qui.mode]);
  const creer = (frappe: string) => {
    suivant.current = '[name="nom"]';
    const { civilite, prenom, nom } = separerNom(frappe);
    formulaire.remplir({ ...PERSONNE_VIDE, civilite, prenom: prenom ?? '', nom, personneId: null });
    surChange({ mode: 'nouvelle' });
  };
  return (
    <div ref={ici} className="qui-designer">
      {!sansVacance && (
        <Segment
          libelle="Qui"
          valeur={qui.mode === 'vacante' ? 'vacante' : 'personne'}
          choix={CHOIX}
          surChange={(choix) => surChange(choix === 'vacante' ? { mode: 'vacante' } : PERSONNE_A_CHOISIR)}
        />
      )}
      {qui.mode === 'connue' && (
        <ChoixPersonne
          libelle="Personne"
          valeur={qui.connue}
          surChange={(connue) => {
            formulaire.remplir({ personneId: connue?.id ?? null });
            surChange({ mode: 'connue', connue });
          }}
          surCreer={creer}
          faute={formulaire.fautes['personneId'] ?? null}
        />
      )}
      {qui.mode === 'nouvelle' && (
        <>
          <ChampsPersonne civilite={formulaire.civilite} texte={formulaire.texte} />
          <div className="fiche-gestes">
            <Bouton
              genre="discret"
              surClic={() => {
                suivant.current = 'input[role="combobox"]';
                formulaire.remplir({ ...PERSONNE_VIDE, personneId: null });
                surChange(PERSONNE_A_CHOISIR);
              }}
            >
              Choisir plutôt une personne de l’annuaire
            </Bouton>
          </div>
        </>
      )}
    </div>
  );
}
