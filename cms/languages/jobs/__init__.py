"""Work on many translations, object by object in the task queue: resumable, repeatable, and seen by all."""

from cms.languages.jobs.errands import Steps, leave, start_errand
from cms.languages.jobs.kinds import job_kind
from cms.languages.jobs.resuming import resume, resume_all
from cms.languages.jobs.starting import Part, start_job

__all__ = ["Part", "Steps", "job_kind", "leave", "resume", "resume_all", "start_errand", "start_job"]
