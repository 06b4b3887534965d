import './programmation.css';
import { useState } from 'react';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { Onglets } from '#renderer/ui/page/Onglets.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { anneeCivile } from '#shared/dates/date-civile.ts';
import { EnTeteProgrammation } from './EnTeteProgrammation.tsx';
import { ModifierEnveloppe } from './ModifierEnveloppe.tsx';
import { OngletGrille } from './OngletGrille.tsx';
import type { EnveloppeDeGrille } from './programmation.types.ts';
import { OngletTotaux } from './totaux/OngletTotaux.tsx';

interface Proprietes {
  readonly id: string;
  /** `null` : l'année en cours, ou la dernière qui a des projets. */
  readonly annee: string | null;
  /** « grille » ou « totaux ». */
  readonly vue: string;
}

/** La programmation annuelle d'un contrat de ville : la grille de l'année, et ses totaux. */
export function PageProgrammation({ id, annee, vue }: Proprietes) {
  const { donnees: hote } = useEtatHote();
  const courante = anneeCivile(hote?.aujourdHui ?? '2026');
  const lue = /^20\d{2}$/u.test(annee ?? '') ? Number(annee) : courante;
  const { donnees, vu, erreur, relire } = useRequete('programmation.annee', { contratId: id, annee: lue });
  const [modifiee, setModifiee] = useState<EnveloppeDeGrille | 'neuve' | null>(null);
  useFil(
    { nom: 'Contrats de ville', vers: '/contrats' },
    { nom: donnees?.contrat.nom ?? 'Contrat', vers: `/contrats/${id}` },
    { nom: `Programmation ${lue}` },
  );
  if (donnees === null)
    return (
      <div className="corps">
        <PasEncoreLu
          attente="Chargement de la programmation…"
          refus="Programmation non lue."
          erreur={erreur}
          relire={relire}
        />
      </div>
    );
  const racine = `/contrats/${id}/programmation/${lue}`;
  return (
    <>
      <EnTeteProgrammation
        programmation={donnees}
        annee={lue}
        courante={courante}
        surFinanceur={() => setModifiee('neuve')}
      />
      <Onglets
        libelle="Vues de la programmation"
        onglets={[
          { vers: racine, nom: 'Grille', compte: donnees.projets.length },
          { vers: `${racine}/totaux`, nom: 'Totaux' },
        ]}
        ici={vue === 'totaux' ? `${racine}/totaux` : racine}
      />
      {vue === 'totaux' ? (
        <OngletTotaux programmation={donnees} annee={lue} />
      ) : (
        <OngletGrille key={lue} programmation={donnees} annee={lue} vu={vu} surEnveloppe={setModifiee} />
      )}
      {modifiee !== null && (
        <ModifierEnveloppe
          contratId={id}
          annee={lue}
          enveloppe={modifiee === 'neuve' ? null : modifiee}
          vu={vu}
          surFermer={() => setModifiee(null)}
        />
      )}
    </>
  );
}
