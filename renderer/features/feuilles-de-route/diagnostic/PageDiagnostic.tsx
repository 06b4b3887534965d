import './diagnostic.css';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Chiffres } from './Chiffres.tsx';
import { Concertations } from './Concertations.tsx';

/** Le diagnostic d'une feuille de route : ce que disent les chiffres, ce que l'on en retient, ce que les habitants demandent. */
export function PageDiagnostic({ id }: { readonly id: string }) {
  const { donnees: hote } = useEtatHote();
  const { donnees: tableau } = useRequete('feuillesDeRoute.tableau', { id });
  const { donnees, vu, erreur, relire } = useRequete('diagnostics.lire', { feuilleId: id });
  const racine = `/feuilles-de-route/${id}`;
  const intitule = tableau?.feuille.intitule ?? 'Feuille de route';
  const { modifier } = useModification('feuillesDeRoute.modifier', { id, vu, objet: intitule });
  useFil(
    { nom: 'Contrats de ville', vers: '/contrats' },
    { nom: intitule, vers: racine },
    { nom: 'Diagnostic et concertation' },
  );
  if (donnees === null || tableau === null || hote === null)
    return (
      <div className="corps">
        <PasEncoreLu attente="Lecture du diagnostic…" refus="Diagnostic non lu." erreur={erreur} relire={relire} />
      </div>
    );
  return (
    <>
      <EnTete
        titre="Diagnostic et concertation"
        faits={[
          tableau.contrat?.nom ?? tableau.instance?.nom ?? '',
          <Lien key="feuille" vers={racine}>
            {intitule}
          </Lien>,
        ]}
      />
      <div className="corps diagnostic">
        <Chiffres feuilleId={id} chiffres={donnees.chiffres} vu={vu} />
        <ChampSurPlace
          libelle="Ce que l’on en retient"
          long
          exemple="Ce que disent les chiffres, les partenaires et les habitants, et ce que la feuille de route en retient."
          valeur={donnees.texte ?? ''}
          surEnregistrer={(diagnostic) => modifier({ diagnostic })}
        />
        <Concertations feuilleId={id} concertations={donnees.concertations} vu={vu} aujourdHui={hote.aujourdHui} />
      </div>
    </>
  );
}
