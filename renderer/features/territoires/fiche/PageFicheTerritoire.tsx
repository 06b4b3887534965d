import '../territoires.css';
import { useRequete } from '#renderer/host/requetes.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { partDuDroitCommun } from '#shared/domain/feuille-de-route/argent.rules.ts';
import { LIBELLES_TERRITOIRE_VISE } from '#shared/domain/territoire/territoire.labels.ts';
import type { GenreTerritoireVise } from '#shared/domain/territoire/territoire-vise.schema.ts';
import { montantFr, partFr } from '#shared/text/montants.ts';
import { nombreFr, pluriel } from '#shared/text/nombres.ts';
import { ActionsDuTerritoire } from './ActionsDuTerritoire.tsx';
import { ChomageDuTerritoire } from './ChomageDuTerritoire.tsx';
import { ChiffresDuTerritoire } from './ChiffresDuTerritoire.tsx';
import type { Fiche } from './fiche.types.ts';
import { PilotageDuTerritoire } from './PilotageDuTerritoire.tsx';
import { QuartiersDuTerritoire } from './QuartiersDuTerritoire.tsx';
import { QuiDecide, QuiJoindre } from './QuiEtQuoi.tsx';
import { SuivreLeContrat } from './SuivreLeContrat.tsx';
import { SuccedeA } from './SuccedeA.tsx';

interface Proprietes {
  readonly genre: GenreTerritoireVise;
  readonly code: string;
}

/** Les habitants des quartiers, si tous sont notés ; une somme tronquée ne se montre pas. */
function habitantsDe({ quartiers }: Fiche): string | null {
  const connus = quartiers.flatMap(({ habitants }) => habitants ?? []);
  if (quartiers.length === 0 || connus.length < quartiers.length) return null;
  return `${nombreFr(connus.reduce((somme, nombre) => somme + nombre, 0))} habitants en quartier`;
}

function argentDe({ argent }: Fiche): string | null {
  const total = argent.droitCommun + argent.specifique + argent.autres;
  const part = partDuDroitCommun(argent);
  if (total === 0) return null;
  return `${montantFr(total)} retenus en ${argent.annee}${part === null ? '' : `, ${partFr(part)} de droit commun`}`;
}

/** Un territoire : ses chiffres, ses quartiers, ce qui s'y fait, qui y décide et qui appeler. */
export function PageFicheTerritoire({ genre, code }: Proprietes) {
  const { donnees: fiche, vu, erreur, relire } = useRequete('territoires.fiche', { genre, code });
  const nom = fiche?.territoire.libelle ?? code;
  useFil({ nom: 'Territoires', vers: '/territoires' }, { nom });
  if (fiche === null)
    return (
      <div className="corps">
        <PasEncoreLu attente="Lecture du territoire…" refus="Territoire non lu." erreur={erreur} relire={relire} />
      </div>
    );
  const { territoire, quartiers, actions, communes } = fiche;
  const contrat = genre === 'contrat_ville' ? fiche.contrats.find((un) => un.code === code) : undefined;
  return (
    <>
      <EnTete
        titre={nom}
        faits={[
          `${LIBELLES_TERRITOIRE_VISE[genre]} ${code}`,
          territoire.precision,
          genre !== 'commune' && pluriel(communes, 'commune', 'communes'),
          genre !== 'qpv' && pluriel(quartiers.length, 'quartier prioritaire', 'quartiers prioritaires'),
          habitantsDe(fiche),
          pluriel(actions.length, 'action', 'actions'),
          argentDe(fiche),
        ].filter(Boolean)}
        gestes={
          <>
            <Lien vers={`/territoires/${genre}/${code}/document`} genre="bouton">
              Fiche d’une page
            </Lien>
            {contrat?.id === null && <SuivreLeContrat code={code} libelle={nom} enTete />}
            {typeof contrat?.id === 'string' && (
              <Lien vers={`/contrats/${contrat.id}`} genre="bouton">
                Ouvrir le contrat suivi
              </Lien>
            )}
          </>
        }
      />
      <div className="corps fiche-territoire">
        <SuccedeA fiche={fiche} />
        <ChiffresDuTerritoire fiche={fiche} vu={vu} />
        <ChomageDuTerritoire zones={fiche.zones} />
        {genre !== 'qpv' && <QuartiersDuTerritoire quartiers={quartiers} />}
        <ActionsDuTerritoire fiche={fiche} />
        <PilotageDuTerritoire genre={genre} code={code} />
        <div className="deux-blocs">
          <QuiDecide fiche={fiche} />
          <QuiJoindre fiche={fiche} />
        </div>
      </div>
    </>
  );
}
