import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { MesureDeDepartement } from '#shared/domain/pilotage/tableau-de-region.schema.ts';

interface Proprietes {
  readonly libelle: string;
  readonly mesure: MesureDeDepartement;
  /** Écrit au lieu du total : « 3 sur 8 ». */
  readonly dit?: string | undefined;
  /** Au-dessus de zéro, il demande l'attention. */
  readonly alerte?: boolean | undefined;
  /** Ce que dit la bulle quand il n'y a rien. */
  readonly vide: string;
}

/** Un nombre d'un département, qui s'ouvre sur ses lignes. */
export function MesureExpliquee({ libelle, mesure: { total, lignes }, dit, alerte = false, vide }: Proprietes) {
  const ecrit = dit ?? String(total);
  return (
    <NombreExplique
      libelle={libelle}
      calcul={
        lignes.length === 0 ? (
          vide
        ) : (
          <ul className="lignes-de-mesure">
            {lignes.map(({ vers, nom, dit: note }) => (
              <li key={`${vers} ${nom}`}>
                <Lien vers={vers}>{nom}</Lien>
                <span className="note">{note}</span>
              </li>
            ))}
          </ul>
        )
      }
    >
      {alerte && total > 0 ? <Etat sens="alerte">{ecrit}</Etat> : ecrit}
    </NombreExplique>
  );
}
