import { ListeDesDifferences } from '#renderer/app/ecarts/ListeDesDifferences.tsx';
import { useRequete } from '#renderer/host/requetes.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Couples } from '#renderer/ui/page/Couples.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { instantLong } from '#shared/dates/instant.ts';
import type { RapportLu } from './rapport.types.ts';
import { VersionsDuRapport } from './VersionsDuRapport.tsx';

/** Ce qui change de la version d'avant à celle-ci. */
function DepuisLaPrecedente({
  id,
  avant,
  version,
}: {
  readonly id: string;
  readonly avant: string;
  readonly version: number;
}) {
  const { donnees: ecart, etat } = useRequete('rapports.comparer', { id, avant });
  if (etat === 'attente') return <p className="note">Comparaison…</p>;
  return (
    <Bloc titre={`Ce qui change depuis la version ${version}`} niveau={3}>
      {ecart === null ? (
        <LigneCalme icone="coche">Rien ne diffère.</LigneCalme>
      ) : (
        <>
          {ecart.phrases.length > 0 && <p className="note">{ecart.phrases.join(' ')}</p>}
          <ListeDesDifferences differences={ecart.differences} />
        </>
      )}
    </Bloc>
  );
}

/** Un rapport validé : figé, vérifié contre son empreinte ; ses versions, et ce qui les distingue. */
export function RapportFige({ lu }: { readonly lu: RapportLu }) {
  const { rapport, versions } = lu;
  const { donnees: verification } = useRequete('rapports.verifier', { id: rapport.id });
  const precedente = versions.find(({ version }) => version < rapport.version);
  return (
    <div className="rapport-fige">
      <h2 className="hors-vue">Version validée</h2>
      {verification?.intact === false ? (
        <Repere
          sens="erreur"
          mot="Contenu altéré."
          gestes={
            <Lien vers="/reglages/sauvegardes" genre="geste">
              Sauvegardes
            </Lien>
          }
        >
          Ce rapport ne répond plus à son empreinte. Reprenez-le d’une sauvegarde vérifiée.
        </Repere>
      ) : (
        <Repere sens="succes" mot="Figé.">
          Plus rien ne s’y écrit : une modification demande une version nouvelle.
        </Repere>
      )}
      <Couples
        couples={[
          ['Version', String(rapport.version)],
          ['Validé', rapport.valideLe === null ? null : instantLong(rapport.valideLe)],
          [
            'Empreinte',
            <code key="empreinte" className="empreinte">
              {rapport.empreinte}
            </code>,
          ],
          [
            'Vérification',
            verification === null
              ? null
              : verification.intact
                ? 'contenu identique à ce qui a été validé'
                : 'contenu altéré',
          ],
        ]}
      />
      <VersionsDuRapport lu={lu} />
      {precedente !== undefined && (
        <DepuisLaPrecedente id={rapport.id} avant={precedente.id} version={precedente.version} />
      )}
    </div>
  );
}
