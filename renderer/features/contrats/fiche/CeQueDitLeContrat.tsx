import { useModification } from '#renderer/app/modification/use-modification.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { NombreSurPlace } from '#renderer/ui/champ-sur-place/NombreSurPlace.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { Contrat } from '#shared/domain/contrat/contrat.schema.ts';

interface Proprietes {
  readonly contrat: Contrat;
  readonly vu: number;
  readonly jour: string;
}

const PERIODE = 'Deux années, de la première à la dernière : 2024-2030';

/** « 2024-2030 », « 2024 à 2030 » ; `null` si l'on n'y lit pas deux années. */
function lirePeriode(texte: string): { readonly debut: number; readonly fin: number } | null {
  const [, debut, fin] = /^\s*(\d{4})\s*(?:-|–|à|\/)\s*(\d{4})\s*$/u.exec(texte) ?? [];
  return debut === undefined || fin === undefined ? null : { debut: Number(debut), fin: Number(fin) };
}

/** Ce que dit le contrat : sa signature, sa période, son pilotage. Chaque champ se change en place. */
export function CeQueDitLeContrat({ contrat, vu, jour }: Proprietes) {
  const { modifier } = useModification('contrats.modifier', { id: contrat.id, vu, objet: contrat.libelle });
  return (
    <Bloc titre="Le contrat">
      <div className="fiche">
        <DateSurPlace
          libelle="Signé le"
          valeur={contrat.signeLe}
          exemple="à renseigner"
          aujourdHui={jour}
          surEnregistrer={(signeLe) => modifier({ signeLe })}
        />
        <ChampSurPlace
          libelle="Période"
          valeur={`${contrat.debut}-${contrat.fin}`}
          verifier={(periode) => (lirePeriode(periode) === null ? PERIODE : null)}
          surEnregistrer={(periode) => modifier(lirePeriode(periode) ?? {})}
        />
        <NombreSurPlace
          libelle="Comités de pilotage par an"
          illisible="Un nombre de réunions : 2"
          valeur={contrat.pilotagesParAn}
          surEnregistrer={(pilotagesParAn) => modifier({ pilotagesParAn })}
        />
        <NombreSurPlace
          libelle="Comités techniques par an"
          illisible="Un nombre de réunions : 4"
          valeur={contrat.techniquesParAn}
          surEnregistrer={(techniquesParAn) => modifier({ techniquesParAn })}
        />
        <NombreSurPlace
          libelle="Comités des financeurs par an"
          illisible="Un nombre de réunions : 1"
          valeur={contrat.financeursParAn}
          surEnregistrer={(financeursParAn) => modifier({ financeursParAn })}
        />
        <div className="fiche-large">
          <ChampSurPlace
            libelle="Conseil citoyen, ou ce qui en tient lieu"
            exemple="Table de quartier, maison du projet…"
            valeur={contrat.conseilCitoyen ?? ''}
            surEnregistrer={(conseilCitoyen) => modifier({ conseilCitoyen })}
          />
        </div>
        <div className="fiche-large">
          <ChampSurPlace
            libelle="Note"
            long
            exemple="Priorités, volet investissement, poches de pauvreté…"
            valeur={contrat.note ?? ''}
            surEnregistrer={(note) => modifier({ note })}
          />
        </div>
      </div>
    </Bloc>
  );
}
